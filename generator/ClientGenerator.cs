using System.Text;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Features;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ApiVideo.Generator;

/// <summary>Compiles the OpenAPI documents among a project's additional files into typed clients.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class ClientGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancellationToken) => SpecFileReader.Read(pair.Left, pair.Right, cancellationToken))
            .Where(static file => file is not null)
            .Select(static (file, _) => file!)
            .WithTrackingName(TrackingNames.Files);

        var inputs = files.Collect()
            .SelectMany(static (all, cancellationToken) => SpecInputs.Pair(all, ClientNames.NamespaceOf, cancellationToken))
            .WithTrackingName(TrackingNames.Inputs);

        var results = inputs
            .Select(static (input, cancellationToken) => SpecCompiler.Compile(input, cancellationToken))
            .WithTrackingName(TrackingNames.Results);

        var features = context.CompilationProvider
            .Select(static (compilation, cancellationToken) => FeatureDetector.Detect(compilation, cancellationToken))
            .WithTrackingName(TrackingNames.Features);

        ReportFindings(context, results);
        WriteContracts(context, results);
        ReportUnsupportedConsumer(context, results, features);

        var referenced = ReferencedClientsOf(context, results);
        context.RegisterSourceOutput(referenced, static (output, found) =>
        {
            foreach (var client in found)
            {
                output.ReportDiagnostic(ConsumerFinding.For(client).ToDiagnostic());
            }
        });

        var clients = results
            .Combine(features)
            .Where(static pair => pair.Right.IsSupported && pair.Left.Client is not null)
            .Select(static (pair, _) => pair.Left)
            .Combine(referenced)
            .Where(static pair => !pair.Right.Any(client => client.Path == pair.Left.Path))
            .Select(static (pair, _) => pair.Left.Client!)
            .WithTrackingName(TrackingNames.Clients);

        var hosting = clients.Combine(features).Select(static (pair, _) => new HostingFile(pair.Left.Client, pair.Right.HasRateLimiting)
        {
            HasHttpFactory = pair.Right.HasHttpFactory,
            LogsQueries = pair.Right.LogsQueries,
            HasResilience = pair.Right.HasResilience,
        });
        var described = clients.Combine(features)
            .Where(static pair => pair.Right.HasOpenApi)
            .Select(static (pair, _) => OpenApiFile.Of(pair.Left));
        var taken = TakenNamesOf(context, clients);
        var emitted = new[]
        {
            Emit(context, taken, TrackingNames.Schemas, clients.SelectMany(static (client, _) => SchemaFiles.Group(client.Schemas)), SchemaFiles.Emit),
            Emit(context, taken, TrackingNames.Xml, clients.SelectMany(static (client, _) => XmlFiles.Group(client.Xml)), XmlFiles.Emit),
            Emit(context, taken, TrackingNames.Apis, clients.SelectMany(static (client, _) => ClientFiles.Group(client.Apis)), ClientFiles.Emit),
            Emit(context, taken, TrackingNames.Events, clients.SelectMany(static (client, _) => EventFiles.Group(client.Events)), EventFiles.Emit),
            Emit(context, taken, TrackingNames.EventsFile, clients.Where(static client => client.EventsFile is not null).Select(static (client, _) => client.EventsFile!), EventFiles.Emit),
            Emit(context, taken, TrackingNames.ClientFiles, clients.Select(static (client, _) => client.Client), ClientFiles.Emit),
            Emit(context, taken, TrackingNames.Hosting, hosting, HostingFiles.Emit),
            Emit(context, taken, TrackingNames.OpenApi, described, OpenApiFiles.Emit),
            Emit(context, taken, TrackingNames.Headers, clients.Select(static (client, _) => client.Headers), ClientFiles.Emit),
            Emit(context, taken, TrackingNames.Context, clients.Select(static (client, _) => client.Context), ClientFiles.Emit),
        };
        var runtime = RuntimeUses(emitted)
            .Combine(features.Select(static (found, _) => found.HidesRuntime))
            .SelectMany(static (pair, _) => RuntimeFiles.Of(pair.Left, isHidden: pair.Right));
        Emit(context, taken, TrackingNames.Runtime, runtime, RuntimeFiles.Emit);
        DeclareHidingMark(context, clients, features);
    }

    // Two types of one name, in the project and in a reference, are a warning at each use, so the one that others share wins.
    private static IncrementalValueProvider<EquatableArray<ReferencedClient>> ReferencedClientsOf(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BuildResult> results)
    {
        var names = results
            .Where(static result => result.Client is not null)
            .Select(static (result, _) => (result.Path, FullName: result.Client!.Client.Scope.Namespace + "." + result.Client.Client.TypeName))
            .Collect();
        return context.CompilationProvider
            .Combine(names)
            .Select(static (pair, cancellationToken) => ReferencedClientsFinder.Find(pair.Left, pair.Right, cancellationToken))

            // Looked for after each edit; what follows runs only if something else was found.
            .Select(static (found, _) => found)
            .WithTrackingName(TrackingNames.ReferencedClients);
    }

    // Both halves are empty for nearly every project, and then no edit of C# goes further than here.
    private static IncrementalValueProvider<TakenNames> TakenNamesOf(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ClientModel> clients)
    {
        var namespaces = clients.Select(static (client, _) => client.Client.Scope.Namespace).Collect();
        var project = context.CompilationProvider
            .Combine(namespaces)
            .Select(static (pair, cancellationToken) => TakenNamesFinder.OfProject(pair.Left, pair.Right, cancellationToken));
        var documents = clients.SelectMany(static (client, _) => TakenNamesFinder.OfClient(client)).Collect();
        return project.Combine(documents)
            .Select(static (pair, _) => TakenNamesFinder.Join(pair.Left, pair.Right))
            .WithTrackingName(TrackingNames.Taken);
    }

    // What the runtime's files follow from is what the other files name, and no more of these, so that most edits of a document end here.
    private static IncrementalValuesProvider<RuntimeUse> RuntimeUses(IEnumerable<IncrementalValuesProvider<EmittedFile>> emitted) => emitted
        .Select(files => files.Collect())
        .Aggregate(static (all, more) => all.Combine(more).Select(static (pair, _) => pair.Left.AddRange(pair.Right)))
        .SelectMany(static (files, _) => RuntimeFiles.UsedBy(files))
        .WithTrackingName(TrackingNames.RuntimeUses);

    private static void DeclareHidingMark(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ClientModel> clients, IncrementalValueProvider<CompilationFeatures> features)
    {
        var isNeeded = clients.Collect()
            .Combine(features)
            .Select(static (pair, _) => !pair.Left.IsEmpty && pair.Right is { HidesRuntime: true, HasHidingMark: false })
            .WithTrackingName(TrackingNames.HidingMark);
        context.RegisterSourceOutput(isNeeded, static (output, needed) =>
        {
            if (needed)
            {
                output.AddSource(HidingMark.HintName, SourceText.From(HidingMark.Declaration, Encoding.UTF8));
            }
        });
    }

    private static void ReportFindings(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BuildResult> results)
    {
        var findings = results
            .SelectMany(static (result, _) => result.Findings)
            .WithTrackingName(TrackingNames.Findings);
        context.RegisterSourceOutput(findings, static (output, finding) => output.ReportDiagnostic(finding.ToDiagnostic()));
    }

    private static void WriteContracts(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BuildResult> results)
    {
        var contracts = results
            .Where(static result => result.Contract is not null)
            .Select(static (result, _) => result.Contract!);
        context.RegisterSourceOutput(contracts, static (output, contract) => output.AddSource(contract.HintName, contract.ToSourceText()));
    }

    private static void ReportUnsupportedConsumer(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<BuildResult> results, IncrementalValueProvider<CompilationFeatures> features)
    {
        var consumers = results.Select(static (result, _) => result.Path).Combine(features);
        context.RegisterSourceOutput(consumers, static (output, pair) =>
        {
            if (ConsumerFinding.For(pair.Left, pair.Right) is { } finding)
            {
                output.ReportDiagnostic(finding.ToDiagnostic());
            }
        });
    }

    private static IncrementalValuesProvider<EmittedFile> Emit<TModel>(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<TakenNames> taken,
        string trackingName,
        IncrementalValuesProvider<TModel> models,
        Func<TModel, IEnumerable<EmittedFile>> emit)
    {
        var files = models
            .Combine(taken)
            .SelectMany((pair, _) => emit(pair.Left).Select(file => file.Shorten(pair.Right)))
            .WithTrackingName(trackingName);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.HintName, file.ToSourceText()));
        return files;
    }
}
