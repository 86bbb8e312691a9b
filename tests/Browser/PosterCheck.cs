namespace SocialHub.Tests.Browser;

/// <summary>Looks at a poster as it is printed: what sticks out of its place, and letters below 24 points of A1.</summary>
public static class PosterCheck
{
    /// <summary>Names what is wrong; rounding of half a millimetre is none.</summary>
    public const string Script = """
        () => {
          const sheet = document.querySelector('.sh-poster-sheet'), paper = sheet.getBoundingClientRect();
          const unit = paper.width / (sheet.dataset.form === 'landscape' ? 841 : 594), slack = unit / 2, found = [];
          const within = (inner, outer, name) => {
            const a = inner.getBoundingClientRect(), b = outer.getBoundingClientRect();
            if (a.left < b.left - slack || a.right > b.right + slack || a.bottom > b.bottom + slack)
              found.push(`${name}: ${inner.textContent.trim().slice(0, 20)} sticks out by ${Math.round((a.bottom - b.bottom) / unit)} mm`);
          };
          const q = name => sheet.querySelector('.sh-poster-sheet__' + name);
          for (const cell of sheet.querySelectorAll('.sh-poster-sheet__cell')) {
            for (const part of cell.querySelectorAll('p, h3, .sh-poster-sheet__code')) within(part, cell, 'cell');
            within(cell, q('map'), 'map');
          }
          for (const item of sheet.querySelectorAll('.sh-poster-sheet__rail b')) within(item, item.parentElement, 'rail');
          within(q('goal-text'), q('ring'), 'goal');
          within(q('ring'), q('map'), 'ring');
          for (const part of q('foot').querySelectorAll('p, li, h2, svg')) within(part, q('foot'), 'foot');
          if (q('map').getBoundingClientRect().bottom > q('foot').getBoundingClientRect().top + slack) found.push('the map covers the foot');
          if (q('foot').getBoundingClientRect().bottom > paper.bottom - 15 * unit) found.push('the foot leaves the sheet');
          const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
          while (walker.nextNode()) {
            const element = walker.currentNode.parentElement;
            if (walker.currentNode.data.trim() && parseFloat(getComputedStyle(element).fontSize) < 24 * 25.4 / 72 * unit - .1)
              found.push(`small letters: ${walker.currentNode.data.trim().slice(0, 20)}`);
          }
          return found;
        }
        """;

    /// <summary>The size of the letters of each part, by the width of the sheet.</summary>
    public const string Sizes = """
        () => {
          const sheet = document.querySelector('.sh-poster-sheet'), width = sheet.getBoundingClientRect().width;
          return [...sheet.querySelectorAll('h1, h2, h3, p, b, li')].map(e => parseFloat(getComputedStyle(e).fontSize) / width);
        }
        """;
}
