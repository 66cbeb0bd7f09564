using System.Reflection;
using System.Runtime.Loader;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using ApiVideo.Generator.Building;
using ApiVideo.Generator.Diagnostics;
using ApiVideo.Generator.Emission;
using ApiVideo.Generator.Model;
using ApiVideo.Generator.Model.Operations;
using ApiVideo.Generator.Model.Schemas;
using ApiVideo.Generator.Spec;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

using TypeKind = ApiVideo.Generator.Model.Schemas.TypeKind;

namespace ApiVideo.Conformance.Tests;

/// <summary>A document's client, compiled and loaded.</summary>
internal sealed class CompiledClient : IDisposable
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "mscorlib.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly MetadataReference[] WebReferences =
    [
        .. References,
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is var name && (name.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) || name.StartsWith("Microsoft.OpenApi", StringComparison.Ordinal)))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly AssemblyLoadContext _loader = new("client", isCollectible: true);
    private readonly Assembly _assembly;
    private readonly JsonSerializerContext _context;

    private CompiledClient(SpecDocument spec, ClientModel model, EquatableArray<SpecFinding> findings, byte[] code)
    {
        Spec = spec;
        Model = model;
        Findings = findings;
        _assembly = _loader.LoadFromStream(new MemoryStream(code));
        var context = _assembly.GetType($"{model.Context.Scope.Namespace}.{model.Context.TypeName}", throwOnError: true)!;
        _context = (JsonSerializerContext)context.GetProperty("Default")!.GetValue(null)!;
    }

    public SpecDocument Spec { get; }

    public ClientModel Model { get; }

    public EquatableArray<SpecFinding> Findings { get; }

    /// <param name="files">The document.</param>
    /// <param name="use">Code that uses the client, compiled with it.</param>
    public static CompiledClient Compile(DocumentFiles files, params string[] use) => Compile(files, isDescribed: false, use);

    /// <summary>Compiles a document in an ASP.NET Core application that describes itself.</summary>
    public static CompiledClient CompileDescribed(DocumentFiles files) => Compile(files, isDescribed: true);

    private static CompiledClient Compile(DocumentFiles files, bool isDescribed, params string[] use)
    {
        var findings = new FindingBag();
        var spec = SpecReader.Read(new SpecInput(files.Main, files.Others, NamespaceTakenBy: null), findings, CancellationToken.None);
        var model = spec is null ? null : ClientBuilder.Build(spec, findings, CancellationToken.None)?.Model;
        var told = findings.ToFindings(files.Others.Append(files.Main));
        Assert.That(told.Where(finding => finding.IsError), Is.Empty, files.Name);
        var parse = new CSharpParseOptions(LanguageVersion.CSharp12);
        var trees = Emit(model!, isDescribed).Select(file => CSharpSyntaxTree.ParseText(file.Text, parse, file.HintName)).Concat(use.Select((text, i) => CSharpSyntaxTree.ParseText(text, parse, $"Use{i}.cs")));
        var compilation = CSharpCompilation.Create(
            "Client", trees, isDescribed ? WebReferences : References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        using var code = new MemoryStream();
        var result = compilation.Emit(code);
        Assert.That(result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error), Is.Empty, files.Name);
        return new CompiledClient(spec!, model!, told, code.ToArray());
    }

    /// <summary>Gives how System.Text.Json sees a type; null for types that the context has no entry for.</summary>
    public JsonTypeInfo? TypeInfo(TypeRef type) => RuntimeType(type) is { } runtime ? _context.GetTypeInfo(runtime) : null;

    public SchemaModel? Schema(TypeRef type) => Model.Schemas.FirstOrDefault(schema => schema.TypeName == type.Name);

    /// <summary>Reads JSON as a type that the context has an entry for.</summary>
    /// <exception cref="JsonException">The text is no JSON of the type.</exception>
    public object? Read(Type type, string json) =>
        _context.GetTypeInfo(type) is { } info ? JsonSerializer.Deserialize(json, info) : throw new JsonException($"The context has no entry for {type}.");

    /// <summary>Gives the method of an operation.</summary>
    public MethodInfo Method(ApiModel api, OperationModel operation) =>
        Emitted(api.TypeName).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Single(method => method.Name == operation.Name + "Async" && !method.IsPrivate);

    /// <summary>Gives the operations of a tag, of a client of its own.</summary>
    public object Api(ApiModel api, HttpClient http, Uri baseAddress, object? credential)
    {
        var options = Activator.CreateInstance(Emitted(Model.Client.TypeName + "Options"))!;
        options.GetType().GetProperty("BaseAddress")!.SetValue(options, baseAddress);
        options.GetType().GetProperty("Credential")?.SetValue(options, credential);
        var client = Activator.CreateInstance(Emitted(Model.Client.TypeName), http, options)!;
        return client.GetType().GetProperty(api.PropertyName, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)!.GetValue(client)!;
    }

    /// <summary>Makes a credential by the factory of that name.</summary>
    public object Credential(string factory, params string[] arguments) =>
        Emitted(Model.Client.Prefix + "Credential").GetMethod(factory, [.. arguments.Select(_ => typeof(string))])!.Invoke(null, [.. arguments])!;

    /// <summary>Makes one credential of several.</summary>
    public object Combined(List<object> parts)
    {
        var type = Emitted(Model.Client.Prefix + "Credential");
        var credentials = Array.CreateInstance(type, parts.Count);
        for (var i = 0; i < parts.Count; i++)
        {
            credentials.SetValue(parts[i], i);
        }

        return type.GetMethod("Combine")!.Invoke(null, [credentials])!;
    }

    /// <summary>Gets a type of the code that was compiled with the client.</summary>
    public Type Use(string name) => _assembly.GetType(name, throwOnError: true)!;

    /// <summary>Gets the emitted types that the JSON context has entries for, by what the context calls them.</summary>
    public IEnumerable<(string Name, Type Type)> Types => Model.Context.Entries.Select(entry => (entry.PropertyName, RuntimeType(entry.Type)!));

    /// <summary>Gets an emitted type.</summary>
    public Type TypeOf(string name) => Emitted(name);

    /// <summary>Gets the JSON context.</summary>
    public IJsonTypeInfoResolver Context => _context;

    /// <summary>Gets the method that describes the types in the document of an application.</summary>
    public MethodInfo AddSchemas => Emitted(Model.Client.TypeName + "OpenApiOptionsExtensions").GetMethod($"Add{Model.Client.Prefix}Schemas")!;

    /// <summary>Makes some credential; null where the document knows none.</summary>
    public object? AnyCredential(string secret) => Model.Client.Security switch
    {
        { HasBearer: true } => Credential("Bearer", secret),
        { HasBasic: true } => Credential("Basic", secret, secret),
        { ApiKeys: [var key, ..] } => Credential(key.FactoryName, secret),
        _ => null,
    };

    public void Dispose() => _loader.Unload();

    private Type Emitted(string name) => _assembly.GetType($"{Model.Client.Scope.Namespace}.{name}", throwOnError: true)!;

    private static IEnumerable<EmittedFile> Emit(ClientModel model, bool isDescribed)
    {
        EmittedFile[] files =
        [
            .. SchemaFiles.Group(model.Schemas).SelectMany(SchemaFiles.Emit),
            .. XmlFiles.Group(model.Xml).SelectMany(XmlFiles.Emit),
            .. ClientFiles.Group(model.Apis).SelectMany(ClientFiles.Emit),
            .. EventFiles.Group(model.Events).SelectMany(EventFiles.Emit),
            .. model.EventsFile is { } events ? EventFiles.Emit(events) : [],
            .. ClientFiles.Emit(model.Client),
            .. ClientFiles.Emit(model.Headers),
            .. ClientFiles.Emit(model.Context),
            .. isDescribed ? OpenApiFiles.Emit(OpenApiFile.Of(model)) : [],
        ];
        return files.Concat(RuntimeFiles.For(files));
    }

    private Type? RuntimeType(TypeRef type) => type.Kind switch
    {
        TypeKind.List when RuntimeType(type.Item!) is { } item => typeof(IReadOnlyList<>).MakeGenericType(item),
        TypeKind.Object or TypeKind.Enum or TypeKind.Union => _assembly.GetType($"{Model.Client.Scope.Namespace}.{type.Name}"),
        _ => null,
    };
}
