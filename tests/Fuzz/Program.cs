using System.Diagnostics;
using SharpFuzz;
using SocialHub.Tests;

// The first input also compiles everything.
var isWarm = false;

// Without an argument it is AFL++ that calls and gives one input after the other; with "seeds FOLDER" it writes the inputs to begin with;
// with files it reads those, to see a fault again.
switch (args)
{
    case []:
        Fuzzer.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            var watch = Stopwatch.StartNew();
            ReadFile.Check(bytes.ToArray());
            if (isWarm && watch.Elapsed.TotalSeconds > 2)
            {
                throw new TimeoutException();
            }

            isWarm = true;
        });
        break;
    case ["seeds", var folder]:
        Seeds.Write(folder);
        break;
    default:
        foreach (var file in args)
        {
            ReadFile.Check(File.ReadAllBytes(file));
        }

        break;
}
