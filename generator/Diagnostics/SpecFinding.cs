using ApiVideo.Generator.Model;
using ApiVideo.Generator.Places;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator.Diagnostics;

/// <summary>
/// One thing to tell the user, equal by value so that it can travel through the pipeline; a diagnostic only at its end.
/// </summary>
internal sealed record SpecFinding(string Id, EquatableArray<string> Arguments, string? Path, SpecSpan Span)
{
    public bool IsError => Descriptors.Get(Id).DefaultSeverity == DiagnosticSeverity.Error;

    public Diagnostic ToDiagnostic()
    {
        var location = Path is null
            ? Location.None
            : Location.Create(
                Path,
                new TextSpan(Span.Start, Span.Length),
                new LinePositionSpan(
                    new LinePosition(Span.StartLine, Span.StartColumn),
                    new LinePosition(Span.EndLine, Span.EndColumn)));
        return Diagnostic.Create(Descriptors.Get(Id), location, Arguments.ToArray<object>());
    }
}
