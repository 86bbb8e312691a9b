using System.Text;
using SocialHub.Diagnostics;
using Xunit;

namespace SocialHub.Tests;

/// <summary>The writers' guide has a page for each diagnostic, and its examples are true: they are built here.</summary>
public class ErrorPageTests
{
    public static TheoryData<string> Codes => BrokenSiteTests.Codes;

    private static string[] AllCodes => [.. Codes.Select(c => c.Data)];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_what_the_program_says(string code) => Check($"{code}.md", new ErrorPage(code).Write());

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_mended_example_no_longer_has_its_diagnostic(string code)
    {
        var site = new BrokenSite($"broken/{code}");
        var told = site.Build().Diagnostics;
        if (told.FirstOrDefault(d => d.Code == code)?.Mend is null)
        {
            return;
        }

        var after = site.BuildPasted(told[0]).Select(d => d.Code).Count(c => c == code);

        Assert.True(after < told.Count(d => d.Code == code), $"{code}: {told[0].Mend}");
    }

    [Fact]
    public void The_list_names_every_page_and_there_is_no_other()
    {
        var list = new StringBuilder("# お知らせの一覧\n\n原稿を確かめたときに出るお知らせの説明です。お知らせの右はしにある英語の名前でさがせます。\n\n" +
            "この一覧と説明は、プログラムのことばから自動で作られています。直したいところがあれば、`generator/Diagnostics/Catalog/` を直します。\n\n");
        foreach (var code in AllCodes)
        {
            list.Append(CultureInfo.InvariantCulture, $"- [{code}]({code}.md)\n");
        }

        Check("README.md", list.ToString());
        var pages = Directory.EnumerateFiles(RepositoryFolder.Combine(ErrorPage.Folder)).Select(f => Path.GetFileNameWithoutExtension(f)!);
        Assert.Empty(pages.Except(AllCodes).Except(["README"]));
    }

    private static void Check(string name, string page)
    {
        var path = RepositoryFolder.Combine(ErrorPage.Folder, name);
        Snapshot.Accept(page, $"{ErrorPage.Folder}/{name}");
        Assert.True(File.Exists(path), "Run again with UPDATE_SNAPSHOTS=1 and read the new page.");
        Assert.Equal(page, File.ReadAllText(path));
    }
}
