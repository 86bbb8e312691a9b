namespace SocialHub.Tests.Browser;

/// <summary>A view or sector that was chosen is marked by more than colour, alone in its group, and within the window.</summary>
public static class ChoiceCheck
{
    private const string Script = """
        hash => {
          const link = document.querySelector(hash), box = link.getBoundingClientRect();
          const isMarked = a => !['none', 'normal'].includes(getComputedStyle(a, '::after').content);
          if (location.hash !== hash) return `the address is ${location.hash}`;
          if (box.top < 0 || box.bottom > innerHeight) return `${hash} is out of sight at ${box.top} px`;
          if (!isMarked(link)) return `${hash} is not marked`;
          const others = [...link.closest('nav').querySelectorAll('a')].filter(a => a !== link && isMarked(a));
          return others.map(a => `${a.textContent} is marked too`).join();
        }
        """;

    /// <returns>What is wrong, or nothing.</returns>
    public static Task<string> FindAsync(IPage page, string hash) => page.EvaluateAsync<string>(Script, hash);
}
