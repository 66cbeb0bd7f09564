using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ApiVideo.Generator.Features;

/// <summary>Reduces the compilation to the few booleans that matter; the only step that a C# edit runs again.</summary>
internal static class FeatureDetector
{
    // The marks of .NET 8 in its core library; a polyfill in the project's own source does not count.
    private const string Net8Type = "System.Runtime.CompilerServices.InlineArrayAttribute";

    private const string RateLimiterType = "System.Threading.RateLimiting.RateLimiter";

    // Keyed services and the validation at start came with version 8, as did loggers that can be taken away.
    private const int LeastHttpVersion = 8;
    private const int FirstVersionWithoutQueries = 9;
    private const string HttpBuilderType = "Microsoft.Extensions.DependencyInjection.HttpClientBuilderExtensions";
    private const string KeyedServiceType = "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute";
    private const string StartupValidatorType = "Microsoft.Extensions.Options.IStartupValidator";
    private const string ResilienceType = "Microsoft.Extensions.DependencyInjection.ResilienceHttpClientBuilderExtensions";
    private const string ResilienceContextType = "Polly.HttpResilienceContextExtensions";

    private const string OpenApiType = "Microsoft.AspNetCore.OpenApi.OpenApiOptions";
    private const string OpenApiSchemaType = "Microsoft.OpenApi.IOpenApiSchema";

    private const string EmbeddedType = "Microsoft.CodeAnalysis.EmbeddedAttribute";

    // Compilers before this one reserve the attribute for themselves.
    private static readonly Version FirstWithEmbedded = new(4, 14);
    private static readonly bool CanHide = typeof(Compilation).Assembly.GetName().Version >= FirstWithEmbedded;

    public static CompilationFeatures Detect(Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var language = (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Default;
        var core = compilation.GetSpecialType(SpecialType.System_Object).ContainingAssembly;
        var http = compilation.GetTypeByMetadataName(HttpBuilderType)?.ContainingAssembly.Identity.Version.Major ?? 0;
        var hasHttpFactory = http >= LeastHttpVersion && Has(compilation, KeyedServiceType) && Has(compilation, StartupValidatorType);
        return new CompilationFeatures(
            HasLanguage: language >= LanguageVersion.CSharp12,
            HasFramework: core?.GetTypeByMetadataName(Net8Type) is not null,
            LanguageName: language.ToDisplayString())
        {
            HasRateLimiting = Has(compilation, RateLimiterType),
            HasHttpFactory = hasHttpFactory,
            LogsQueries = hasHttpFactory && http < FirstVersionWithoutQueries,
            HasResilience = hasHttpFactory && Has(compilation, ResilienceType) && Has(compilation, ResilienceContextType),
            HasOpenApi = Has(compilation, OpenApiType) && Has(compilation, OpenApiSchemaType),
            HidesRuntime = CanHide && ShowsInternals(compilation, cancellationToken),
            HasHidingMark = compilation.Assembly.GetTypeByMetadataName(EmbeddedType) is not null,
        };
    }

    // By its name in the text: binding the attributes of the assembly takes a twentieth of the generator's time, and an alias for this one is rare.
    private static bool ShowsInternals(Compilation compilation, CancellationToken cancellationToken) =>
        compilation.SyntaxTrees.Any(tree => tree.GetRoot(cancellationToken) is CompilationUnitSyntax unit
            && unit.AttributeLists.Any(static list => list.Attributes.Any(static attribute => NameOf(attribute.Name) is "InternalsVisibleTo" or nameof(InternalsVisibleToAttribute))));

    private static string? NameOf(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => null,
    };

    private static bool Has(Compilation compilation, string type) => compilation.GetTypeByMetadataName(type) is { DeclaredAccessibility: Accessibility.Public };
}
