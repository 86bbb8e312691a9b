namespace SocialHub.Tests.Browser;

/// <summary>Looks at a newsletter as it is printed: what sticks out of its place, and letters below 10 points.</summary>
public static class NewsletterCheck
{
    /// <summary>Names what is wrong; rounding of half a millimetre is none. Readings are smaller than their words.</summary>
    public const string Script = """
        () => {
          const found = [];
          for (const sheet of document.querySelectorAll('.sh-paper-sheet')) {
            const paper = sheet.getBoundingClientRect(), unit = paper.width / 210, slack = unit / 2;
            const page = sheet.querySelector('.sh-newsletter-template__page'), foot = sheet.querySelector('.sh-newsletter-template__foot').getBoundingClientRect();
            if (foot.bottom > paper.bottom - 10 * unit + slack) found.push('the foot is pushed down');
            for (const part of page.querySelectorAll('p, h2, li, img, svg, rt')) {
              const box = part.getBoundingClientRect();
              if (part.closest('.sh-newsletter-template__foot') || box.width === 0) continue;
              if (box.left < paper.left + 15 * unit - slack || box.right > paper.right - 15 * unit + slack || box.top < paper.top || box.bottom > foot.top + slack)
                found.push(`${part.textContent.trim().slice(0, 20) || part.tagName} leaves the page`);
            }
            for (const item of page.querySelectorAll('.sh-newsletter-template__item, .sh-newsletter-template__back')) {
              const [text, side] = [...item.children].map(c => c.getBoundingClientRect());
              if (text.right > side.left) found.push('text runs below a picture');
            }
            const walker = document.createTreeWalker(page, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
              const element = walker.currentNode.parentElement;
              if (walker.currentNode.data.trim() && !element.closest('rt, rp') && parseFloat(getComputedStyle(element).fontSize) < 10 * 25.4 / 72 * unit - .05)
                found.push(`small letters: ${walker.currentNode.data.trim().slice(0, 20)}`);
            }
          }
          return found;
        }
        """;

    /// <summary>The size of the letters of each part, by the width of its sheet.</summary>
    public const string Sizes = """
        () => [...document.querySelectorAll('.sh-newsletter-template__page :is(p, h2, li)')].map(e =>
          parseFloat(getComputedStyle(e).fontSize) / e.closest('.sh-paper-sheet').getBoundingClientRect().width)
        """;
}
