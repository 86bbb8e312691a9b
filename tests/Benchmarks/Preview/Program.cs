using SocialHub.Tests;

// Usage: TOOL CONTENT [EDITS] [PAUSE]
//   TOOL     socialhub.dll of a release build
//   CONTENT  a folder of content; a copy of it is edited
//   EDITS    how many saves are measured (50)
//   PAUSE    milliseconds between an answered page and the next save (1000)
if (args.Length < 2)
{
    await Console.Error.WriteLineAsync("TOOL CONTENT [EDITS] [PAUSE]");
    return 2;
}

var edits = args.Length > 2 ? int.Parse(args[2], CultureInfo.InvariantCulture) : 50;
var pause = TimeSpan.FromMilliseconds(args.Length > 3 ? int.Parse(args[3], CultureInfo.InvariantCulture) : 1000);
using var content = new EditedCopy(args[1]);
await using var preview = await RunningPreview.StartAsync(args[0], content.Folder);
var measured = new List<Latency>();
for (var i = 0; i < edits; i++)
{
    var edit = content.Next(i);
    measured.Add(await preview.MeasureAsync(edit));
    await Task.Delay(pause);
}

Console.WriteLine($"{content.DocumentCount} documents, {edits} saves, {pause.TotalMilliseconds} ms pause");
Console.WriteLine(Figures.Of("save to event", measured.Select(m => m.Event)));
Console.WriteLine(Figures.Of("save to page ", measured.Select(m => m.Page)));
Console.WriteLine("each: " + string.Join(' ', measured.Select(m => m.Page.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture))));
return 0;
