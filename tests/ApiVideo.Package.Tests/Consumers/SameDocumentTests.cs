using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A program and a library that it references, with the same document in the same namespace.</summary>
internal sealed class SameDocumentTests
{
    private const string Item = """<OpenApiSpec Include="webhooks.yaml" Namespace="Acme.Video" ClientName="VideoClient" /><PackageReference Include="ApiVideo.Generator" Version="$(PackedVersion)" PrivateAssets="all" />""";

    [TestCase("public", "")]
    [TestCase("public", """<InternalsVisibleTo Include="LibraryUser" />""")]
    [TestCase("internal", """<InternalsVisibleTo Include="LibraryUser" />""")]
    public async Task The_program_uses_the_library_s_client_and_gets_one_finding(string accessibility, string visible)
    {
        using var consumer = Create(accessibility, visible);

        var build = (await consumer.BuildAsync("-p:TreatWarningsAsErrors=false")).EnsureSuccess();

        Assert.That(Finding.In(build).Select(finding => finding.Id), Is.EqualTo(new[] { "AVG0024" }));
    }

    [Test]
    public async Task An_internal_client_that_the_program_does_not_see_is_generated_again()
    {
        using var consumer = Create("internal", "");

        var build = (await consumer.BuildAsync()).EnsureSuccess();

        Assert.That(Finding.In(build), Is.Empty);
    }

    private static Consumer Create(string accessibility, string visible)
    {
        var consumer = new Consumer("LibraryUser", "Library").WithWebhooksSpec();
        File.Copy(Repository.WebhooksSpec, consumer.PathOf("../Library/webhooks.yaml"));
        File.Delete(consumer.PathOf("../Library/EncodingWebhooks.cs"));
        var library = Item.Replace("ClientName", $"""Accessibility="{accessibility}" ClientName""", StringComparison.Ordinal) + visible;
        return consumer
            .With("Program.cs", """System.Console.WriteLine(typeof(Acme.Video.VideoClient).Assembly.GetName().Name);""")
            .With("LibraryUser.csproj", Project("<OutputType>Exe</OutputType>", """<ProjectReference Include="../Library/Library.csproj" />""" + Item))
            .With("../Library/Library.csproj", Project("", library));
    }

    private static string Project(string properties, string items) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{properties}<TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><TreatWarningsAsErrors>true</TreatWarningsAsErrors><NuGetAudit>false</NuGetAudit></PropertyGroup>
          <ItemGroup>{items}</ItemGroup>
        </Project>
        """;
}
