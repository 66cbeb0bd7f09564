using ApiVideo.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>
/// A run of the generator in memory. Every run is checked: it runs again on an equal compilation and must find all in
/// its caches, its pipeline holds values only, and its output compiles with no warning.
/// </summary>
internal sealed class GeneratorRun
{
    private readonly ConsumerProject _project;
    private readonly IReadOnlyList<SpecSource> _files;
    private readonly IReadOnlyList<AdditionalText> _texts;
    private readonly GeneratorDriver _driver;

    private GeneratorRun(ConsumerProject project, IReadOnlyList<SpecSource> files, IReadOnlyList<AdditionalText> texts, GeneratorDriver driver, CSharpCompilation compilation)
    {
        _project = project;
        _files = files;
        _texts = texts;
        _driver = driver.RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Output = (CSharpCompilation)output;
        Findings = [.. diagnostics];
        Result = _driver.GetRunResult().Results.Single();
        Assert.That(Result.Exception, Is.Null);
        Assert.That(Findings.Select(finding => finding.Id), Has.None.EqualTo("CS8785"));
        PipelineCheck.HoldsValuesOnly(Result);
        PipelineCheck.IsAllCached(_driver.RunGenerators(compilation.Clone()).GetRunResult().Results.Single());
        OutputCheck.CompilesWithoutWarning(Output);
    }

    public CSharpCompilation Output { get; }

    public IReadOnlyList<Diagnostic> Findings { get; }

    public GeneratorRunResult Result { get; }

    /// <summary>Gets the emitted texts by hint name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(source => source.HintName, source => source.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>Gets the names of the partial types in the files of an area.</summary>
    public IReadOnlyList<string> TypesIn(string area) =>
    [
        .. Result.GeneratedSources.Where(source => source.HintName.Contains($".{area}.", StringComparison.Ordinal))
            .SelectMany(source => source.SyntaxTree.GetRoot().DescendantNodes(static node => node is not BaseTypeDeclarationSyntax).OfType<BaseTypeDeclarationSyntax>())
            .Where(type => type.Modifiers.Any(SyntaxKind.PartialKeyword))
            .Select(type => type.Identifier.ValueText),
    ];

    /// <summary>Gets the hint names of the files that this run, unlike the one before it, had to hand to the compiler anew.</summary>
    public IReadOnlyList<string> Reemitted =>
    [
        .. Result.TrackedOutputSteps.Values.SelectMany(steps => steps)
            .Where(step => step.Outputs.Any(output => output.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged)))
            .SelectMany(step => step.Inputs.Select(input => input.Source.Outputs[input.OutputIndex].Value))
            .OfType<EmittedFile>()
            .Select(file => file.HintName)
            .Order(StringComparer.Ordinal),
    ];

    public static GeneratorRun Of(string spec) => Of(SpecSource.Marked(spec));

    public static GeneratorRun Of(params SpecSource[] files) => Of(new ConsumerProject(), files);

    public static GeneratorRun Of(ConsumerProject project, params SpecSource[] files)
    {
        var texts = files.Select(Text).ToList();
        var driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            texts,
            project.ParseOptions,
            new InMemoryOptions(files, project),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, files, texts, driver, project.Compile());
    }

    /// <summary>Runs again after an edit of the project's C#.</summary>
    public GeneratorRun AfterSource(string source) => new(_project, _files, _texts, _driver, _project.Compile(source));

    /// <summary>Runs again after a change of the project, such as a new reference.</summary>
    public GeneratorRun AfterChange(Func<ConsumerProject, ConsumerProject> change)
    {
        var project = change(_project);
        return new GeneratorRun(project, _files, _texts, _driver, project.Compile());
    }

    /// <summary>Runs again after an edit of one additional file's text.</summary>
    public GeneratorRun AfterEdit(string path, Func<string, string> edit)
    {
        var index = _files.Select(file => file.Path).ToList().IndexOf(path);
        var file = _files[index] with { Text = edit(_files[index].Text) };
        Assert.That(file.Text, Is.Not.EqualTo(_files[index].Text), "The edit changes nothing.");
        var text = Text(file);
        return new GeneratorRun(
            _project,
            [.. _files.Select((old, i) => i == index ? file : old)],
            [.. _texts.Select((old, i) => i == index ? text : old)],
            _driver.ReplaceAdditionalText(_texts[index], text),
            _project.Compile());
    }

    /// <summary>Runs again with new objects for the same files and options, as a new build in a warm compiler has.</summary>
    public GeneratorRun AfterReload()
    {
        IReadOnlyList<AdditionalText> texts = [.. _files.Select(Text)];
        var options = new InMemoryOptions(_files, _project);
        return new GeneratorRun(_project, _files, texts, _driver.ReplaceAdditionalTexts([.. texts]).WithUpdatedAnalyzerConfigOptions(options), _project.Compile());
    }

    /// <summary>Runs again after a change of an item's metadata.</summary>
    public GeneratorRun AfterOption(string path, string name, string value)
    {
        SpecSource[] files = [.. _files.Select(file => file.Path == path ? file.With(name, value) : file)];
        var options = new InMemoryOptions(files, _project);
        return new GeneratorRun(_project, files, _texts, _driver.WithUpdatedAnalyzerConfigOptions(options), _project.Compile());
    }

    /// <summary>Gives why each output of a named step came to be in this run.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string trackingName) =>
        Result.TrackedSteps.TryGetValue(trackingName, out var steps)
            ? [.. steps.SelectMany(step => step.Outputs).Select(output => output.Reason)]
            : [];

    private static InMemoryText Text(SpecSource file) => new(file.Path, file.Text);
}
