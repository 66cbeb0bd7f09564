using ApiVideo.Generator.Tests.Architecture;
using NUnit.Framework;

namespace ApiVideo.Runtime.Tests;

/// <summary>Types that know each other are one thing in several files.</summary>
public sealed class CircleTests
{
    private static readonly string[] Known =
    [
        // A response, and the error that it becomes.
        "ApiException ApiException`1 ApiFailure ApiFailure`1 ApiOperation ApiResponse`1 DescribedError DescribedJsonError`2 FailedResponse FailedResponse`1 ReceivedResponse",

        // A file, its parts, and the file that starts again at one of them.
        "DividedFile DividedFilePart FileUpload InterruptedUpload",

        // A union's cases are told apart by members, which may be unions.
        "JsonOutline JsonUnion JsonUnionMember JsonUnionShape",

        // The reader of members, and the codecs that most members have.
        "JsonRead ListJson`2 StringJson TextEnumJson`1",

        // An event, and how it is read.
        "WebhookEvent WebhookEventReader WebhookEventRepair",
    ];

    [Test]
    public void No_types_know_each_other_but_those_that_are_one_thing()
    {
        var uses = AssemblyReferences.Of(typeof(ApiPipeline).Assembly.Location).ToLookup(use => use.Type, use => use.Used);
        var reached = uses.ToDictionary(type => type.Key, type => Reached(uses, type.Key), StringComparer.Ordinal);
        var circles = reached.Keys
            .Where(type => reached[type].Contains(type))
            .Select(type => string.Join(" ", reached.Keys.Where(other => reached[type].Contains(other) && reached[other].Contains(type)).Order(StringComparer.Ordinal)))
            .Distinct(StringComparer.Ordinal)
            .Where(circle => circle.Contains(' ', StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(circle => circle.Replace("ApiVideo.Runtime.", "", StringComparison.Ordinal));

        Assert.That(circles, Is.EqualTo(Known), string.Join("\n", circles));
    }

    private static HashSet<string> Reached(ILookup<string, string> uses, string type)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(uses[type].Where(used => used != type));
        while (pending.TryPop(out var next))
        {
            if (reached.Add(next))
            {
                foreach (var used in uses[next].Where(used => used != next))
                {
                    pending.Push(used);
                }
            }
        }

        return reached;
    }
}
