using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>The keys of a place (場所) in <c>places.yaml</c>.</summary>
internal static class PlaceSchema
{
    public static readonly Field<Slug> Id = Declare.Required("id 番号", Values.Slug, "半角の短い名前です。", "support-center");

    public static readonly Field<string> Name = Declare.Required("name 名前", Values.Text, "建物の名前です。", "市民活動サポートセンター");

    public static readonly Field<string> Floor = Declare.Optional("floor 階", Values.Text, "何階かです。", "1階");

    public static readonly Field<string> Room = Declare.Optional("room 部屋", Values.Text, "部屋や場所の名前です。", "ひろば");

    public static readonly Field<string> Address = Declare.Optional("address 住所", Values.Text, "住所です。", "見本市見本町1-2-3");

    public static readonly Field<string> Access = Declare.Optional(
        "access 行き方", Values.Text, "行き方です。車いすでの行き方も書きます。", "見本駅から歩いて5分。エレベーターがあります。");

    public static readonly Schema Schema = new("place", "場所", [Id, Name, Floor, Room, Address, Access]);
}
