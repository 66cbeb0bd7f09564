using System.Globalization;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Linking;
using ApiVideo.Generator.Spec.Normalizing;
using ApiVideo.Generator.Spec.Reading;
using NJsonSchema;
using NSwag;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec;

/// <summary>Text in, document out: the only caller of NSwag's parser. Whatever happens becomes a finding.</summary>
internal static class SpecReader
{
    /// <param name="root">The main file.</param>
    /// <param name="others">The files that references may lead to; the main file may be among them.</param>
    /// <param name="findings">Gets an error if and only if the result is null.</param>
    /// <param name="cancellation">Checked per element.</param>
    public static SpecDocument? Read(SpecFile root, EquatableArray<SpecFile> others, FindingBag findings, CancellationToken cancellation)
    {
        try
        {
            return ReadDocument(root, others, findings, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.GeneratorFailed(SpecPointer.RootOf(root.Path), exception);
            return null;
        }
    }

    private static SpecDocument? ReadDocument(SpecFile root, EquatableArray<SpecFile> others, FindingBag findings, CancellationToken cancellation)
    {
        var tree = TreeReader.Read(root, findings, cancellation);
        if (findings.HasErrors || SpecVersions.Check(tree, root, findings) is not { } dialect)
        {
            return null;
        }

        var rootTree = (JObject)tree!;
        var sources = new SourceFiles(root, rootTree, others, findings, cancellation);
        var context = new NormalizerContext(sources, dialect, findings, cancellation);
        var normalized = new DocumentNormalizer(context).Write(rootTree);
        var document = Parse(normalized, cancellation);
        var pointers = new ElementPointers(sources);
        BodyPlaces.Note(document, normalized, pointers);
        SchemaLinker.Link(document, sources, findings, cancellation);
        var deliveries = Webhooks.Take(document);
        return new SpecDocument(document, rootTree, root, dialect, deliveries, sources, pointers);
    }

    private static OpenApiDocument Parse(JObject normalized, CancellationToken cancellation)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { Formatting = Formatting.None })
        {
            normalized.WriteTo(writer);
        }

        return RoomyThread.Run(() =>
        {
            var reading = OpenApiDocument.FromJsonAsync(
                text.ToString(), documentPath: null, SchemaType.OpenApi3, LocalReferences.For, cancellation);
            // Nothing in there waits for anything: no file, no address. Waiting for it could deadlock an IDE.
            return reading.IsCompleted
                ? reading.GetAwaiter().GetResult()
                : throw new InvalidOperationException("The document was not read synchronously.");
        });
    }
}
