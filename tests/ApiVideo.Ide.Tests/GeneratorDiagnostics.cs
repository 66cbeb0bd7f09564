using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;

namespace ApiVideo.Ide.Tests;

/// <summary>The findings of generators. Roslyn gives them to its own editors only, by a method that is not public.</summary>
internal static class GeneratorDiagnostics
{
    private static readonly MethodInfo Method =
        typeof(Project).GetMethod("GetSourceGeneratorDiagnosticsAsync", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(CancellationToken)])
        ?? throw new MissingMethodException("This version of Roslyn gives the findings of generators in another way.");

    public static async Task<ImmutableArray<Diagnostic>> OfAsync(Project project) =>
        await (ValueTask<ImmutableArray<Diagnostic>>)Method.Invoke(project, [CancellationToken.None])!;
}
