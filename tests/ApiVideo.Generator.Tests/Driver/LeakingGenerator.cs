using Microsoft.CodeAnalysis;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Does what <see cref="PipelineCheck"/> forbids: it keeps the compilation, in a value that never equals another.</summary>
internal sealed class LeakingGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var leak = context.CompilationProvider.Select(static (compilation, _) => new Leak(compilation)).WithTrackingName(TrackingNames.Clients);
        context.RegisterSourceOutput(leak, static (output, _) => output.AddSource("Leak.g.cs", "class Leak { int unused; }\n"));
    }

    private sealed class Leak(Compilation compilation)
    {
        public object Inner { get; } = new object[] { compilation };
    }
}
