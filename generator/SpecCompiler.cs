using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using ApiVideo.Generator.Spec;

namespace ApiVideo.Generator;

/// <summary>Reads, normalizes, parses and builds a spec in one step, so that no document enters the pipeline.</summary>
internal static class SpecCompiler
{
    public static BuildResult Compile(SpecInput input, CancellationToken cancellationToken)
    {
        var findings = new FindingBag();
        var client = Compile(input, findings, cancellationToken);
        return new BuildResult(input.Root.Path, findings.HasErrors ? null : client, findings.ToFindings(input.Files));
    }

    private static ClientModel? Compile(SpecInput input, FindingBag findings, CancellationToken cancellationToken)
    {
        var root = SpecPointer.RootOf(input.Root.Path);
        if (input.IsUnusedOverlay)
        {
            findings.OverlayWithoutEffect(root, "no document of the project names this overlay in its option Overlay");
            return null;
        }

        if (input.NamespaceTakenBy is { } other)
        {
            findings.NamespaceClash(root, ClientNames.NamespaceOf(input.Root.Options), other);
            return null;
        }

        try
        {
            return SpecReader.Read(input, findings, cancellationToken) is { } document
                ? ClientBuilder.Build(document, findings, cancellationToken)
                : null;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // The compiler would turn this into a warning without a place, and hide it under missing types.
            findings.GeneratorFailed(root, exception);
            return null;
        }
    }
}
