using Newtonsoft.Json.Linq;
using NUnit.Framework;

namespace ApiVideo.Fuzz.Tests;

/// <summary>Every kind of JSON in every position of a good document.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class StructureTests
{
    private static readonly string[] Values = ["null", "true", "0", "\"\"", "[]", "{}", "[null]", "{\"a\":null}", "1.5", "\"x\""];

    [Test]
    public void Any_value_in_any_position_ends_in_good_code_or_a_finding([ValueSource(typeof(Document), nameof(Document.Small))] Document document)
    {
        var campaign = new Campaign("value-" + document);
        var tree = document.Tree();
        var seed = 0;
        foreach (var node in tree.Descendants().Where(node => node is not JProperty).ToList())
        {
            var current = node;
            foreach (var value in Enumerable.Range(0, Effort.VariantsOfPlace(Values.Length)).Select(_ => Values[seed++ % Values.Length]).ToList())
            {
                var replacement = JToken.Parse(value);
                if (JToken.DeepEquals(current, replacement))
                {
                    continue;
                }

                current.Replace(replacement);
                current = replacement;
                campaign.Run(Campaign.Json(tree), $"{document}, {value} at {replacement.Path}");
            }

            current.Replace(node);
        }

        campaign.AssertClean();
    }
}
