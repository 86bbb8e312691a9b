namespace SocialHub.Model;

/// <summary>Everything that is ever said of roles, in the order in which it is said.</summary>
internal static class RolePhrases
{
    public static readonly RolePhrase Grew = new RolePhrase.Counted(0, "役割", "増え");

    public static readonly RolePhrase Filled = new RolePhrase.Counted(1, "空欄", "埋まり");

    public static readonly RolePhrase Replaced = new RolePhrase.Counted(2, "役割", "入れ替わり");

    public static readonly RolePhrase Reworded = new RolePhrase.Became(5, "書き直され");

    public static readonly RolePhrase Relinked = new RolePhrase.Concerned(6, 'で', "リンクが変わり");

    public static readonly RolePhrase Reordered = new RolePhrase.Uncounted(8, "の役割の順番が変わり", IsOfEveryStage: false);

    public static readonly RolePhrase Removed = new RolePhrase.Counted(9, "役割", "なくなり");

    public static readonly RolePhrase Emptied = new RolePhrase.Uncounted(10, "が空欄にもどり", IsOfEveryStage: true);

    public static RolePhrase MovedTo(string destination) => new RolePhrase.Became(3, destination + "に移り");

    public static RolePhrase Came(RoleState before, RoleState after) =>
        new RolePhrase.Became(4, $"『{before.ToName()}』から『{after.ToName()}』に{(before < after ? "進み" : "もどり")}");

    public static RolePhrase Partners(bool hadSome, bool hasSome) => (hadSome, hasSome) switch
    {
        (false, _) => new RolePhrase.Concerned(7, 'に', "担い手がつき"),
        (true, true) => new RolePhrase.Concerned(7, 'で', "担い手が変わり"),
        (true, false) => new RolePhrase.Concerned(7, 'で', "担い手がいなくなり"),
    };
}
