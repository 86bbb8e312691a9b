namespace SocialHub.Model;

/// <summary>What happened to roles, as a sentence with a place for whose they are and how many.</summary>
/// <param name="Order">Where it stands among the sentences of one sector.</param>
internal abstract record RolePhrase(int Order)
{
    /// <summary>True when every stage is named, not only a single one.</summary>
    public virtual bool NamesEveryStage => false;

    /// <param name="whose">E.g. <c>『短期』の市民</c>.</param>
    /// <param name="count">At least 1.</param>
    public abstract ChangeClause Tell(string whose, int count);

    /// <summary>Things counted in Japanese: ひとつ to ここのつ, then 個.</summary>
    private static string Number(int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{count}{(count < 10 ? "つ" : "個")}");

    /// <summary>There are more or fewer: <c>企業の役割が2つ増え</c>.</summary>
    public sealed record Counted(int Order, string What, string Verb) : RolePhrase(Order)
    {
        public override ChangeClause Tell(string whose, int count) => ChangeClause.Of($"{whose}の{What}が{Number(count)}{Verb}");
    }

    /// <summary>Something became of them: <c>行政の役割が1つ、書き直され</c>.</summary>
    public sealed record Became(int Order, string Predicate) : RolePhrase(Order)
    {
        public override ChangeClause Tell(string whose, int count) => new(
            $"{whose}の役割が{Number(count)}、{Predicate}",
            $"{whose}の役割{(count == 1 ? "" : Number(count))}が{Predicate}");
    }

    /// <summary>Something of theirs changed: <c>企業の役割1つに、担い手がつき</c>.</summary>
    public sealed record Concerned(int Order, char Particle, string Predicate) : RolePhrase(Order)
    {
        public override ChangeClause Tell(string whose, int count) => new(
            $"{whose}の役割{Number(count)}{Particle}、{Predicate}",
            $"{whose}の役割{(count == 1 ? "" : Number(count))}{Particle}{Predicate}");
    }

    /// <summary>Something that is not counted: <c>市民の役割の順番が変わり</c>.</summary>
    public sealed record Uncounted(int Order, string Predicate, bool IsOfEveryStage) : RolePhrase(Order)
    {
        public override bool NamesEveryStage => IsOfEveryStage;

        public override ChangeClause Tell(string whose, int count) => ChangeClause.Of(whose + Predicate);
    }
}
