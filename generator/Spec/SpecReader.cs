using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec.Linking;
using ApiVideo.Generator.Spec.Normalizing;
using ApiVideo.Generator.Spec.Overlays;
using ApiVideo.Generator.Spec.Reading;
using Newtonsoft.Json.Linq;

namespace ApiVideo.Generator.Spec;

/// <summary>Text in, document out. Whatever happens becomes a finding.</summary>
internal static class SpecReader
{
    /// <param name="input">The document and its files.</param>
    /// <param name="findings">Gets an error if and only if the result is null.</param>
    /// <param name="cancellation">Checked per element.</param>
    public static SpecDocument? Read(SpecInput input, FindingBag findings, CancellationToken cancellation)
    {
        try
        {
            return ReadDocument(input, findings, cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.GeneratorFailed(SpecPointer.RootOf(input.Root.Path), exception);
            return null;
        }
    }

    private static SpecDocument? ReadDocument(SpecInput input, FindingBag findings, CancellationToken cancellation)
    {
        var tree = TreeReader.Read(input.Root, findings, cancellation);
        var added = tree is JObject written && !findings.HasErrors ? ApplyOverlays(written, input, findings, cancellation) : 0;
        if (findings.HasErrors || SpecVersions.Check(tree, input.Root, findings) is not { } dialect)
        {
            return null;
        }

        var rootTree = (JObject)tree!;
        var sources = new SourceFiles(input, rootTree, findings, cancellation) { Added = added };
        var context = new NormalizerContext(sources, dialect, findings, cancellation);
        var (document, deliveries) = new DocumentNormalizer(context).Document(rootTree);
        context.Links.Link(SchemaWalk.All(document, deliveries.Select(static delivery => delivery.Item)).ToList(), findings, cancellation);
        return new SpecDocument(document, deliveries, rootTree, dialect, sources, context.Places);
    }

    /// <summary>Changes the tree of the main file, and gives the number of nodes that it has gained.</summary>
    private static int ApplyOverlays(JObject root, SpecInput input, FindingBag findings, CancellationToken cancellation)
    {
        foreach (var name in input.MissingOverlays)
        {
            findings.OverlayUnusable(SpecPointer.RootOf(input.Root.Path), $"'{name}' is not among the project's additional files");
        }

        if (input.Overlays.IsEmpty)
        {
            return 0;
        }

        var applier = new OverlayApplier(root, input.Root, findings, cancellation);
        foreach (var file in input.Overlays)
        {
            if (OverlayReader.Read(file, input.Root, findings, cancellation) is { } overlay)
            {
                applier.Apply(overlay);
            }
        }

        return applier.Added;
    }
}
