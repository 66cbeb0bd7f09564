using System.Text.Json;
using ApiVideo.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NSwag;

namespace ApiVideo.Generation.Benchmarks;

/// <summary>One cold run over a document, as a compiler makes it: nothing is warmed up.</summary>
internal static class Measurement
{
    /// <summary>NSwag's parse of a JSON document, and no code.</summary>
    public const string Parse = "parse";

    /// <summary>The generator over the whole document.</summary>
    public const string Whole = "generate";

    /// <summary>The generator over the operations of one tag.</summary>
    public const string Part = "one tag";

    public static Figures Run(string name, string path, string? tag)
    {
        var meter = new Meter();
        var (files, characters, findings) = name == Parse ? ParseOnly(path, meter) : Generate(path, tag, meter);
        return new Figures(name, meter.Seconds, meter.CpuSeconds, meter.AllocatedBytes >> 20, Meter.PeakBytes >> 20, files, characters / 1024, findings);
    }

    private static (int Files, long Characters, int Findings) ParseOnly(string path, Meter meter)
    {
        var text = File.ReadAllText(path);
        meter.Start();
        _ = path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? OpenApiDocument.FromJsonAsync(text).GetAwaiter().GetResult() : null;
        meter.Stop();
        return (0, 0, 0);
    }

    private static (int Files, long Characters, int Findings) Generate(string path, string? tag, Meter meter)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file).StartsWith("System.", StringComparison.Ordinal))
            .Select(file => MetadataReference.CreateFromFile(file));
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        var compilation = CSharpCompilation.Create("Big", [CSharpSyntaxTree.ParseText("", options)], references);
        var driver = CSharpGeneratorDriver.Create([new ClientGenerator().AsSourceGenerator()], [new SpecText(path)], options, new SpecOptions(tag));
        meter.Start();
        var result = driver.RunGenerators(compilation).GetRunResult();
        meter.Stop();
        return (result.GeneratedTrees.Length, result.GeneratedTrees.Sum(tree => (long)tree.Length), result.Diagnostics.Length);
    }

    /// <summary>Gives the tag of the first operation that has one; null where none has.</summary>
    public static string? FirstTag(string path)
    {
        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.TryGetProperty("paths", out var paths)
            ? paths.EnumerateObject().SelectMany(item => item.Value.EnumerateObject())
                .Where(operation => operation.Value.ValueKind == JsonValueKind.Object && operation.Value.TryGetProperty("tags", out var tags) && tags.GetArrayLength() > 0)
                .Select(operation => operation.Value.GetProperty("tags")[0].GetString()).FirstOrDefault()
            : null;
    }
}
