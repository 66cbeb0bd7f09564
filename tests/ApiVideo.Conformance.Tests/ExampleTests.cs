using System.Text.Json;
using Formatting = Newtonsoft.Json.Formatting;

namespace ApiVideo.Conformance.Tests;

/// <summary>What a document shows as an example is read and written back, equal as JSON.</summary>
public sealed class ExampleTests
{
    private const string Variable = "APIVIDEO_SPECS";

    public static IEnumerable<string> Own => DocumentFiles.In(OwnFolder).Select(files => files.Name);

    private static string OwnFolder => Path.Combine(AppContext.BaseDirectory, "Documents");

    [TestCaseSource(nameof(Own))]
    public void Every_example_of_our_documents_survives(string name)
    {
        var (count, failures) = Check(DocumentFiles.In(OwnFolder).Single(files => files.Name == name));

        Assert.That(count, Is.GreaterThan(0));
        Assert.That(failures, Is.Empty);
    }

    [Test]
    public void Published_documents_are_counted()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            Assert.Ignore($"The environment variable {Variable} names no folder of OpenAPI documents; nothing was checked.");
        }

        var filter = Environment.GetEnvironmentVariable("APIVIDEO_SPECS_FILTER") ?? "";
        var (all, failed) = (0, 0);
        foreach (var files in DocumentFiles.In(folder!).Where(files => files.Name.Contains(filter, StringComparison.Ordinal)))
        {
            var (count, failures) = Check(files);
            all += count;
            failed += failures.Count;
            TestContext.Out.WriteLine($"{files.Name}: {count - failures.Count} of {count}");
            foreach (var failure in failures.Take(8))
            {
                TestContext.Out.WriteLine("    " + failure);
            }
        }

        // The rest are examples that contradict their own schemas: text where a number is declared, a required member missing.
        TestContext.Out.WriteLine($"{all - failed} of {all} examples");
        Assert.That(all - failed, Is.GreaterThan(all * 8 / 10));
    }

    private static (int Count, List<string> Failures) Check(DocumentFiles files)
    {
        using var client = CompiledClient.Compile(files);
        var count = 0;
        var failures = new List<string>();
        foreach (var example in Examples.Of(client))
        {
            if (client.TypeInfo(example.Type) is not { } info)
            {
                continue;
            }

            count++;
            var json = example.Value.ToString(Formatting.None);
            try
            {
                var value = JsonSerializer.Deserialize(json, info);
                var written = JsonSerializer.SerializeToElement(value, info);
                using var before = JsonDocument.Parse(json);
                if (JsonComparison.Difference(client, example.Type, before.RootElement, written) is { } difference)
                {
                    failures.Add($"{example.Place}: {difference}");
                }
            }
            catch (JsonException exception)
            {
                failures.Add($"{example.Place}: {exception.Message}");
            }
        }

        return (count, failures);
    }
}
