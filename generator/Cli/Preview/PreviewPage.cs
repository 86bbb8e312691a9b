using SocialHub.Engine;
using SocialHub.Theme;

namespace SocialHub.Cli;

/// <summary>What the preview adds to a page: the script that waits for changes, and the overlay that shows problems.</summary>
internal static class PreviewPage
{
    // Built with DOM calls and textContent: nothing an author wrote is ever read as HTML.
    private const string Script = """
        const state = JSON.parse(document.getElementById('preview-state').textContent);
        const show = ({ isOld, problems }) => {
          document.getElementById('preview-problems')?.remove();
          if (!problems.length) return;
          const box = document.createElement('section');
          box.id = 'preview-problems';
          box.setAttribute('role', 'alert');
          box.style.cssText = 'position:fixed;inset:auto 0 0 0;max-height:70vh;overflow:auto;z-index:9999;padding:1rem 1.25rem;' +
            'background:#fffdf9;color:#1c2622;border-top:6px solid #a33d0c;font:16px/1.7 sans-serif;text-align:left';
          const line = (tag, text, css) => {
            const e = document.createElement(tag);
            e.textContent = text;
            e.style.cssText = css || 'margin:.2rem 0';
            box.append(e);
          };
          line('h2', '原稿に直すところが' + problems.length + '件あります' + (isOld ? '（いま見えているのは、直す前の画面です）' : ''), 'margin:0 0 .5rem;font-size:1.1rem');
          for (const p of problems) {
            line('p', p.file + ' の' + p.line + '行目 ' + p.column + '文字目', 'margin:.9rem 0 0;font-weight:700');
            line('p', p.message);
            line('p', '→ ' + p.remedy);
            if (p.paste) line('pre', p.paste, 'margin:.3rem 0;padding:.5rem;background:#f1ecdf;white-space:pre-wrap');
          }
          document.body.append(box);
        };
        show(state);
        new EventSource('/__preview/events').onmessage = e => {
          const now = JSON.parse(e.data);
          if (now.edition === state.edition) show(now); else location.reload();
        };
        """;

    /// <summary>Stands in while the content has never been without errors.</summary>
    public static OutputFile NothingYet { get; } = OutputFile.OfText(
        "nothing-yet.html",
        "<!DOCTYPE html><html lang=\"ja\"><meta charset=\"utf-8\"><title>まだありません</title><body><h1>まだ見せられるページがありません</h1></body></html>");

    public static string WithOverlay(string html, PreviewState state)
    {
        html = ContentPolicy.AllowScript(html, Script);
        var end = html.LastIndexOf("</body>", StringComparison.Ordinal);
        return html[..end] +
            $"<script type=\"application/json\" id=\"preview-state\">{state.ToJson()}</script><script>{Script}</script>" +
            html[end..];
    }
}
