namespace SocialHub.Model;

/// <summary>What a role says, without how far it is: two roles with equal meanings have the same text.</summary>
internal readonly record struct RoleMeaning(BodyMeaning Text, BodyMeaning Partners)
{
    public static RoleMeaning Of(Role role) => new(BodyMeaning.Of(role.Text), BodyMeaning.Of(role.Partners));
}
