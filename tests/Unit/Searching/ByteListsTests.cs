using System.Buffers;
using CsCheck;
using SocialHub.Pipelines;
using Xunit;

namespace SocialHub.Tests;

public class ByteListsTests
{
    // Which of eight lists takes the next byte: long runs, so that lists have many pieces and need several blocks.
    private static readonly Gen<(int List, int Count)[]> Runs = Gen.Select(Gen.Int[0, 7], Gen.Int[1, 30_000]).Array[1, 40];

    [Fact]
    public void Each_list_holds_what_was_put_into_it_in_its_order() => Runs.Sample(runs =>
    {
        var (lists, own, expected) = (new ByteLists(), new ByteList[8], Enumerable.Range(0, 8).Select(_ => new List<byte>()).ToArray());
        foreach (var (list, count) in runs)
        {
            for (var i = 0; i < count; i++)
            {
                var value = (byte)((expected[list].Count * 7) + list);
                lists.Append(ref own[list], value);
                expected[list].Add(value);
            }
        }

        return Enumerable.Range(0, 8).All(i => Read(lists, own[i]).SequenceEqual(expected[i]));
    }, iter: 50);

    private static byte[] Read(ByteLists lists, in ByteList list)
    {
        var bytes = new ArrayBufferWriter<byte>();
        lists.Write(list, bytes);
        return bytes.WrittenSpan.ToArray();
    }
}
