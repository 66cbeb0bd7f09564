using ApiVideo.Generator.Naming;
using Microsoft.CodeAnalysis;
using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>The names that members of a document cannot have are those that the runtime and the emitters give to members beside them.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class ReservedNameTests
{
    private const string Spec = """
        openapi: 3.1.0
        info: { title: Acme, version: "1" }
        security: [ { basic: [] }, { token: [] } ]
        paths:
          /videos: { get: { tags: [Videos], operationId: list, responses: { "204": { description: none } } } }
        webhooks:
          video.ready: { post: { requestBody: { content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } } }
        components: { securitySchemes: { basic: { type: http, scheme: basic }, token: { type: http, scheme: bearer } } }
        """;

    private static readonly GeneratorRun Run = GeneratorRun.Of(Spec);

    [Test]
    public void Members_of_an_event_cannot_be_called_as_those_of_its_base()
    {
        Assert.That(MembersOf("WebhookEvent"), Is.Not.Empty.And.SubsetOf(ReservedNames.EventMembers.Concat(ReservedNames.Members)));
    }

    [Test]
    public void Apis_cannot_be_called_as_members_of_the_client()
    {
        Assert.That(MembersOf("AcmeClient").Except(["Videos"]), Is.Not.Empty.And.SubsetOf(ReservedNames.ClientMembers.Concat(ReservedNames.Members)));
    }

    [Test]
    public void Keys_cannot_be_called_as_members_of_the_credential()
    {
        Assert.That(MembersOf("AcmeCredential"), Is.Not.Empty.And.SubsetOf(ReservedNames.CredentialMembers.Concat(ReservedNames.Members)));
    }

    // Private members are called as nothing of a document is; those of the compiler stand in ReservedNames.Members.
    private static HashSet<string> MembersOf(string typeName) =>
    [
        .. Run.Output.GetTypeByMetadataName("Acme." + typeName)!.GetMembers()
            .Where(member => member is { CanBeReferencedByName: true, IsImplicitlyDeclared: false, DeclaredAccessibility: not Accessibility.Private } && !member.Name.Contains('_', StringComparison.Ordinal))
            .Select(member => member.Name),
    ];
}
