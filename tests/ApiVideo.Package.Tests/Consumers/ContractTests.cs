using ApiVideo.Package.Tests.Running;

namespace ApiVideo.Package.Tests.Consumers;

/// <summary>A contract is written by one target, compared by each build, and changed by nothing else.</summary>
internal sealed class ContractTests
{
    private const string ContractFile = "webhooks.contract.txt";

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            FRAMEWORK
            <RootNamespace>ApiVideo</RootNamespace>
            <TreatWarningsAsErrors>STRICT</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <PackageReference Include="ApiVideo.Generator" Version="$(PackedVersion)" PrivateAssets="all" />
            <OpenApiSpec Include="webhooks.yaml" Contract="webhooks.contract.txt" />
          </ItemGroup>
        </Project>
        """;

    [Test]
    public async Task A_contract_is_accepted_compared_and_accepted_again()
    {
        using var consumer = Create("<TargetFramework>net10.0</TargetFramework>", isStrict: false);
        Assert.That((await consumer.BuildAsync()).EnsureSuccess().Output, Does.Contain("AVG0021"), "There is no contract yet.");

        (await consumer.BuildAsync("-t:AcceptApiContract")).EnsureSuccess();
        var contract = Contract(consumer);
        Assert.That(contract, Does.StartWith("# OpenAPI client contract, version 1\n").And.Contain("\ntype Webhook member Url: type string?; json \"url\"\n").And.EndsWith("\n"));
        Assert.That((await consumer.BuildAsync()).EnsureSuccess().Output, Does.Not.Contain("AVG00"));

        // The project's own code names what the new document no longer has.
        consumer.With("Code.cs", "public class Code { public string? Url(ApiVideo.Webhook webhook) => webhook.Url; }");
        var spec = await File.ReadAllTextAsync(consumer.PathOf("webhooks.yaml"));
        consumer.With("webhooks.yaml", spec.Replace("        url:\n          type: string\n          description: The address that notifications", "        address:\n          type: string\n          description: The address that notifications", StringComparison.Ordinal));
        Assert.That(await File.ReadAllTextAsync(consumer.PathOf("webhooks.yaml")), Is.Not.EqualTo(spec));
        var broken = await consumer.BuildAsync();
        Assert.That(broken.Output, Does.Contain($"{ContractFile}(").And.Contain("warning AVG0022: Webhook.Url is gone"));
        Assert.That(Contract(consumer), Is.EqualTo(contract), "A build changes no contract.");

        (await consumer.BuildAsync("-t:AcceptApiContract")).EnsureSuccess();
        Assert.That(Contract(consumer), Does.Contain("\ntype Webhook member Address: ").And.Not.Contain("member Url: type string?; json \"url\"\n"));
        Assert.That((await consumer.BuildAsync()).Output, Does.Not.Contain("AVG00"));
    }

    [Test]
    public async Task A_project_of_several_frameworks_with_warnings_as_errors_accepts_too()
    {
        using var consumer = Create("<TargetFrameworks>net10.0;net8.0</TargetFrameworks>", isStrict: true);

        (await consumer.BuildAsync("-t:AcceptApiContract", "-restore")).EnsureSuccess();

        Assert.That(Contract(consumer), Does.Contain("\noperation Webhooks.CreateAsync: "));
        (await consumer.BuildAsync()).EnsureSuccess();
    }

    private static Consumer Create(string framework, bool isStrict) => new Consumer("Minimal").WithWebhooksSpec()
        .With("Minimal.csproj", Project.Replace("FRAMEWORK", framework, StringComparison.Ordinal).Replace("STRICT", isStrict ? "true" : "false", StringComparison.Ordinal));

    private static string Contract(Consumer consumer) => File.ReadAllText(consumer.PathOf(ContractFile)).ReplaceLineEndings("\n");
}
