using System.Reflection;
using System.Runtime.CompilerServices;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Architecture;

/// <summary>Folders are stages, and knowledge goes one way.</summary>
public sealed class ArchitectureTests
{
    private const string Root = "ApiVideo.Generator.";

    private static readonly Assembly Generator = typeof(ClientGenerator).Assembly;
    private static readonly HashSet<(string Type, string Used)> References = AssemblyReferences.Of(Generator.Location);

    [TestCase("NSwag.", "Spec", "Building")]
    [TestCase("NJsonSchema.", "Spec", "Building")]
    [TestCase("Newtonsoft.Json.", "Spec", "Building")]
    [TestCase("YamlDotNet.", "Reading")]
    public void A_parser_is_known_in_its_stages_only(string parser, params string[] stages)
    {
        var users = References.Where(reference => reference.Used.StartsWith(parser, StringComparison.Ordinal)).Select(reference => reference.Type).Distinct().ToList();

        Assert.That(users, Is.Not.Empty, "The parser is not used, so nothing is tested.");
        Assert.That(users.Where(user => !stages.Any(stage => IsIn(user, stage))), Is.Empty);
    }

    [TestCase("Newtonsoft.Json.JsonConvert")]
    [TestCase("Newtonsoft.Json.JsonSerializer")]
    [TestCase("Newtonsoft.Json.JsonTextReader")]
    [TestCase("Newtonsoft.Json.JsonTextWriter")]
    [TestCase("NJsonSchema.JsonReferenceResolver")]
    [TestCase("NJsonSchema.Infrastructure.JsonSchemaSerialization")]
    public void A_document_is_read_once_and_by_our_own_code(string other) =>
        Assert.That(References.Where(reference => reference.Used == other), Is.Empty);

    [TestCase("Model", "Reading", "Places", "Spec", "Building", "Naming", "Diagnostics", "Features", "Emission", "Embedding")]
    [TestCase("Embedding", "Reading", "Places", "Spec", "Building", "Naming", "Diagnostics", "Features", "Emission")]
    [TestCase("Naming", "Reading", "Places", "Spec", "Building", "Diagnostics", "Features", "Emission", "Model")]
    [TestCase("Reading", "Places", "Spec", "Building", "Naming", "Diagnostics", "Features", "Emission", "Model")]
    [TestCase("Places", "Spec", "Building", "Naming", "Diagnostics", "Features", "Emission")]
    [TestCase("Features", "Reading", "Places", "Spec", "Building", "Naming", "Diagnostics", "Emission", "Model")]
    [TestCase("Diagnostics", "Reading", "Spec", "Building", "Emission", "Naming")]
    [TestCase("Spec", "Building", "Naming", "Features", "Emission")]
    [TestCase("Building", "Reading", "Emission", "Features", "Contracts")]
    [TestCase("Emission", "Reading", "Places", "Spec", "Building", "Diagnostics", "Features", "Contracts")]
    [TestCase("Contracts", "Reading", "Spec", "Naming", "Features", "Embedding")]
    public void A_stage_knows_nothing_of_those_it_does_not_build_on(string stage, params string[] others)
    {
        var known = References.Where(reference => IsIn(reference.Type, stage)).ToList();

        Assert.That(known, Is.Not.Empty);
        Assert.That(known.Where(reference => others.Any(other => IsIn(reference.Used, other))), Is.Empty);
    }

    [TestCase("Model")]
    [TestCase("Naming")]
    [TestCase("Building")]
    public void The_compiler_is_unknown_where_only_the_document_counts(string stage)
    {
        Assert.That(
            References.Where(reference => IsIn(reference.Type, stage) && reference.Used.StartsWith("Microsoft.CodeAnalysis.", StringComparison.Ordinal) && !reference.Used.EndsWith(".EmbeddedAttribute", StringComparison.Ordinal)),
            Is.Empty);
    }

    [Test]
    public void The_compiler_is_found_where_it_is_used()
    {
        Assert.That(References, Does.Contain((Root + "Features.FeatureDetector", "Microsoft.CodeAnalysis.CSharp.CSharpCompilation")));
        Assert.That(References, Does.Contain((Root + "ClientGenerator", Root + "Spec.SpecFileReader")), "Closures are not seen.");
    }

    [Test]
    public void Nothing_is_public_but_the_generator()
    {
        Assert.That(Generator.GetExportedTypes(), Is.EqualTo(new[] { typeof(ClientGenerator) }));
    }

    [Test]
    public void No_static_state_can_change()
    {
        var mutable = Own().SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(field => field is { IsInitOnly: false, IsLiteral: false })
            .Select(field => $"{field.DeclaringType}.{field.Name}");

        Assert.That(mutable, Is.Empty);
    }

    [Test]
    public void Every_model_is_equal_by_value_and_cannot_be_changed()
    {
        var models = Own().Where(type => IsIn(type.FullName!, "Model") && !type.IsEnum && !(type.IsAbstract && type.IsSealed)).ToList();
        var settable = models.SelectMany(type => type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.SetMethod is { } setter && !setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}");

        Assert.That(models, Has.Count.GreaterThan(20));
        Assert.That(models.Where(type => !type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IEquatable<>))), Is.Empty);
        Assert.That(settable, Is.Empty);
    }

    private static bool IsIn(string type, string stage) => type.StartsWith(Root + stage + ".", StringComparison.Ordinal);

    // Polyfills stand in System.*; the compiler's own classes, such as closures, cache in static fields.
    private static IEnumerable<Type> Own() => Generator.GetTypes()
        .Where(type => (type.Namespace ?? "").StartsWith(Root.TrimEnd('.'), StringComparison.Ordinal) && !type.FullName!.Contains('<', StringComparison.Ordinal));
}
