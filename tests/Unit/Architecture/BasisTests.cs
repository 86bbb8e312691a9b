using System.Reflection;
using SocialHub.Engine;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

/// <summary>What a preview remembers is only as true as what a module says it depends on.</summary>
public class BasisTests
{
    // The keys of a kind and how its entries are bound: the same as long as the program runs.
    private static readonly Type[] Fixed = [typeof(Schema), typeof(Delegate)];

    public static TheoryData<Type> Modules => [.. typeof(SiteBuild).Assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(IItemwise)))];

    [Theory]
    [MemberData(nameof(Modules))]
    public void A_module_that_was_given_something_says_so(Type module)
    {
        var given = Levels(module)
            .SelectMany(t => t.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(f => !Fixed.Any(f.FieldType.IsAssignableTo));
        var basis = module.GetProperty(nameof(IItemwise.Basis))!.DeclaringType!;

        Assert.True(!given.Any() || !basis.IsGenericType || basis.GetGenericTypeDefinition() != typeof(PerItem<,>), $"{module.Name} hides {string.Join(", ", given.Select(f => f.Name))}.");
    }

    private static IEnumerable<Type> Levels(Type type)
    {
        for (var level = type; level is not null; level = level.BaseType)
        {
            yield return level;
        }
    }
}
