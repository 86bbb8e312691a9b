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
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            await Console.Error.WriteLineAsync($"ファイルを読み書きできませんでした。前のサイトはそのままです。\n{fault.Message}");
            return ExitCode.Fault;
        }
        catch (Exception fault)
        {
            await Console.Error.WriteLineAsync($"生成器の中で思わぬことが起きました。この文をそのまま開発の担当に知らせてください。\n{fault}");
            return ExitCode.Fault;
        }
    }
}
