using System.Text;
using SocialHub.Engine;
using SocialHub.Model;

namespace SocialHub.Pipelines;

/// <summary>Renders a PDF file of each finished page that offers one.</summary>
/// <param name="pages">What was planned.</param>
/// <param name="printer">What prints.</param>
/// <param name="others">Among them the pictures that stand on sheets.</param>
/// <param name="basePath">Of the site, before each address.</param>
public sealed class RenderPdf(ImmutableArray<Page> pages, IPagePrinter printer, ImmutableArray<OutputFile> others, string basePath) : IModule<FinishedPage, OutputFile>
{
    // A browser is large; two of them keep a small machine busy.
    private const int AtOnce = 2;

    /// <summary>The files that will be there after printing, still without bytes, for whoever checks links before.</summary>
    public static IEnumerable<OutputFile> Promised(ImmutableArray<Page> pages) =>
        pages.OfType<PaperPage>().Select(p => p.Pdf).OfType<Route>().Select(r => new OutputFile(r.OutputPath, default));

    public ImmutableArray<OutputFile> Run(ImmutableArray<FinishedPage> input, BuildContext context)
    {
        var html = input.Select(p => p.File).ToDictionary(f => f.Path, StringComparer.Ordinal);
        var pictures = new PrintedPictures(others.ToDictionary(f => f.Path, StringComparer.Ordinal), basePath);
        PaperPage[] printed = [.. pages.OfType<PaperPage>().Where(p => p.Pdf is not null)];
        var files = new OutputFile[printed.Length];
        Parallel.For(
            0,
            printed.Length,
            new ParallelOptions { CancellationToken = context.Cancellation, MaxDegreeOfParallelism = AtOnce },
            i => files[i] = FileOf(printed[i].Pdf!.Value, pictures.Into(html[printed[i].Route.OutputPath].Text), context));
        return [.. files];
    }

    private OutputFile FileOf(Route route, string html, BuildContext context)
    {
        var key = CacheKey.Of($"pdf 1, {printer.Name}, {JapaneseDate.Iso(context.Today)}", Encoding.UTF8.GetBytes(html));
        return new OutputFile(route.OutputPath, context.Cache.GetOrMake(
            key, () => Encoding.Latin1.GetBytes(PdfDates.Set(Encoding.Latin1.GetString(printer.Print(html, context.Cancellation).Span), context.Today))));
    }
}
