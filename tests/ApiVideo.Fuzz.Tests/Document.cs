using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Fuzz.Tests;

/// <summary>A good document that is then spoilt: small, and with many constructs.</summary>
public sealed class Document
{
    private readonly string _name;

    private Document(string name)
    {
        _name = name;
        using var stream = typeof(Document).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        Text = reader.ReadToEnd();
    }

    public static IReadOnlyList<Document> All { get; } =
        [new("webhooks.yaml"), new("shop.yaml"), new("tree.json"), new("petshop.yaml"), new("odd.json"), new("bazaar.yaml")];

    /// <summary>Gets the documents but for the largest, for tests that change every single place.</summary>
    public static IEnumerable<Document> Small => All.Skip(1);

    public string Text { get; }

    /// <summary>Gives a tree of its own, with aliases and merge keys resolved.</summary>
    public JObject Tree()
    {
        var file = new SpecFile(_name, new SpecText(Text), SpecOptions.Default);
        return (JObject)TreeReader.Read(file, new FindingBag(), CancellationToken.None)!;
    }

    public override string ToString() => _name;
}
