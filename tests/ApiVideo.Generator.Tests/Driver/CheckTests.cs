using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The checks that every run passes are able to fail.</summary>
public sealed class CheckTests
{
    [Test]
    public void A_compiler_object_in_the_pipeline_is_found()
    {
        var driver = Driver().RunGenerators(new ConsumerProject().Compile());

        Fails(() => PipelineCheck.HoldsValuesOnly(driver.GetRunResult().Results.Single()));
    }

    [Test]
    public void A_step_that_runs_again_for_nothing_is_found()
    {
        var compilation = new ConsumerProject().Compile();
        var driver = Driver().RunGenerators(compilation).RunGenerators(compilation.Clone());

        Fails(() => PipelineCheck.IsAllCached(driver.GetRunResult().Results.Single()));
    }

    [Test]
    public void A_warning_in_the_output_is_found()
    {
        Driver().RunGeneratorsAndUpdateCompilation(new ConsumerProject().Compile(), out var output, out _);

        Fails(() => OutputCheck.CompilesWithoutWarning((CSharpCompilation)output));
    }

    private static CSharpGeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new LeakingGenerator().AsSourceGenerator()],
        driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true),
        parseOptions: new ConsumerProject().ParseOptions);

    private static void Fails(Action check)
    {
        using (new TestExecutionContext.IsolatedContext())
        {
            Assert.Throws<AssertionException>(check);
        }
    }
}
