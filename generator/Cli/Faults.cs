using SocialHub.Engine;

namespace SocialHub.Cli;

/// <summary>Turns what the machine refuses, and our own mistakes, into a sentence and exit code 3.</summary>
internal static class Faults
{
    public static async Task<int> GuardAsync(Func<Task<int>> run)
    {
        try
        {
            return await run();
        }
        catch (WrongUseException wrong)
        {
            await Console.Error.WriteLineAsync(wrong.Message);
            return ExitCode.WrongUse;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("中断しました。前のサイトはそのままです。");
            return ExitCode.Fault;
        }
        catch (OutputBusyException)
        {
            await Console.Error.WriteLineAsync("同じフォルダーに、いま別の作業がサイトを書き出しています。それが終わってから、もう一度お試しください。前のサイトはそのままです。");
            return ExitCode.Fault;
        }
        catch (Exception fault) when (Refusal(fault) is not null)
        {
            await Console.Error.WriteLineAsync($"ファイルを読み書きできませんでした。前のサイトはそのままです。\n{Refusal(fault)}");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"生成器の中で思わぬことが起きました。この文をそのまま開発の担当に知らせてください。\n{fault}");
            return ExitCode.Fault;
        }
    }

    // What the machine said, once, though several threads may have heard it; null where a fault is of another kind.
    private static string? Refusal(Exception fault) => fault switch
    {
        AggregateException many => many.Flatten().InnerExceptions is var all && all.All(f => Refusal(f) is not null) ? Refusal(all[0]) : null,
        IOException or UnauthorizedAccessException => fault.Message,
        _ => null,
    };
}
