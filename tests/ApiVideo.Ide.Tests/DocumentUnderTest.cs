namespace ApiVideo.Ide.Tests;

/// <summary>A document, and what an editor has to show of its client.</summary>
internal sealed record DocumentUnderTest
{
    public static readonly IReadOnlyList<DocumentUnderTest> All =
    [
        new()
        {
            File = "webhooks.yaml",
            ClientName = "ApiVideoClient",
            Api = "Webhooks",
            Method = "DeleteAsync",
            Words = "Ends the subscription.",
            Model = "Webhook",
            ModelWords = "A subscription of one address",
            Enum = "WebhookEventType",
            Member = "SignatureSecret",
            Old = "        signatureSecret:\n",
            Renamed = "        nickname:\n",
            Reference = "#/components/schemas/webhooks-creation-payload'",
            BrokenReference = "#/components/schemas/nothing'",
        },
        new()
        {
            File = "warehouse.json",
            ClientName = "WarehouseClient",
            Api = "Accounts",
            Method = "GetOldestAccountAsync",
            Words = "Gets the oldest account.",
            Model = "Account",
            ModelWords = "A customer's account",
            Enum = "Colour",
            Member = "Discount",
            Old = "          \"discount\": {\n",
            Renamed = "          \"nickname\": {\n",
            Reference = "\"$ref\": \"#/components/schemas/Access\"",
            BrokenReference = "\"$ref\": \"#/components/schemas/nothing\"",
        },
    ];

    public required string File { get; init; }

    public required string ClientName { get; init; }

    /// <summary>A property of the client.</summary>
    public required string Api { get; init; }

    /// <summary>A method of the API.</summary>
    public required string Method { get; init; }

    /// <summary>What the document says of the operation.</summary>
    public required string Words { get; init; }

    /// <summary>A schema, and one of its members.</summary>
    public required string Model { get; init; }

    public required string Member { get; init; }

    /// <summary>What the document says of the schema.</summary>
    public required string ModelWords { get; init; }

    /// <summary>An enum of texts.</summary>
    public required string Enum { get; init; }

    /// <summary>The key of the member, in the document.</summary>
    public required string Old { get; init; }

    /// <summary>The key that replaces it.</summary>
    public required string Renamed { get; init; }

    /// <summary>A reference that the document has once.</summary>
    public required string Reference { get; init; }

    /// <summary>The reference to something that does not exist.</summary>
    public required string BrokenReference { get; init; }

    /// <summary>A statement that makes the client.</summary>
    public string Client => $"var client = new Acme.{ClientName}(new Acme.{ClientName}Options()); ";

    /// <summary>Gives a program that reads a member; the caret is before the name of the member.</summary>
    public string Reading(string member) => $"Func<Acme.{Model}, object?> read = value => value.|{member}; _ = read;";

    public override string ToString() => File;
}
