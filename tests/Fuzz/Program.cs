using SharpFuzz;
using SocialHub.Tests;

// Without an argument it is AFL++ that calls and gives one input after the other; with "seeds FOLDER" it writes the inputs to begin with;
// with files it reads those, to see a fault again.
switch (args)
{
    case []:
        Fuzzer.Run(stream =>
        {
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            ReadFile.Check(bytes.ToArray());
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
