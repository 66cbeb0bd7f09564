using System.Globalization;

namespace ApiVideo.Generator.Naming;

/// <summary>Names that C# or the emitted code itself already uses.</summary>
internal static class ReservedNames
{
    /// <summary>Members that every object or record has; a property of that name would hide or break them.</summary>
    public static readonly string[] Members =
    [
        "Clone", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers",
        "ReferenceEquals", "ToString", "Deconstruct",

        // What emitted members call by its name.
        "AnyJson", "PrintedValues",
    ];

    /// <summary>The property of the members that a document does not name; no member is called so, whether or not an object has it.</summary>
    public const string AdditionalProperties = "AdditionalProperties";

    /// <summary>Members that the compiler writes into every record; a type cannot have the name of one of its members.</summary>
    public static readonly string[] RecordMembers = ["EqualityContract", "Equals", "GetHashCode", "PrintMembers", "ToString"];

    /// <summary>Types that belong to events and hosting, kept free so that their arrival renames no schema.</summary>
    public static readonly string[] Types =
    [
        "WebhookEvent", "UnknownWebhookEvent", "WebhookSignature", "IWebhookHandler",

        // Names within unions.
        "TResult", "_case", "_shapes", "_value",
    ];

    /// <summary>Members of an emitted client; a tag of such a name cannot have it for its property.</summary>
    public static readonly string[] ClientMembers = ["Dispose", "LastRateLimit", "Telemetry", "TelemetryName"];

    /// <summary>Members of an emitted credential; an API key of such a name cannot have it for its factory.</summary>
    public static readonly string[] CredentialMembers = ["Basic", "Bearer", "CachedBearer", "Combine", "Exchange", "Authenticator"];

    /// <summary>Members of an emitted union, and what they call by its name; a discriminator of such a name cannot have it for its property.</summary>
    public static readonly string[] UnionMembers = ["JsonDiscriminator", "JsonUnion", "JsonUnionKind", "JsonUnionValues", "Match", "MatchCase"];

    /// <summary>Members of the base of all events.</summary>
    public static readonly string[] EventMembers =
    [
        "DispatchAsync", "Json", "KeepReceived", "Match", "OfBody", "Parse", "Received", "TryParse", "Type", "TypeHeader", "TypeIn", "UnreadableMembers", "WebhookEventReader", "WebhookEventRepair", "WriteJson", "WriteTo",
    ];

    /// <summary>Local names in emitted readers and writers of events.</summary>
    public static readonly string[] EventLocals = ["json", "members", "result"];

    /// <summary>Local names in emitted readers and writers.</summary>
    public static readonly string[] CodecLocals = ["reader", "writer", "name", "value", "additional", "additionalValue", "derived"];

    /// <summary>The number of required members that one local of an emitted reader has bits for.</summary>
    public const int BitsOfFound = 64;

    /// <summary>Gets the names of the locals of an emitted reader that say which of a number of members were found.</summary>
    /// <param name="count">The number of members.</param>
    public static IEnumerable<string> FoundMembers(int count) =>
        Enumerable.Range(0, (count + BitsOfFound - 1) / BitsOfFound).Select(i => i == 0 ? "found" : "found" + (i + 1).ToString(CultureInfo.InvariantCulture));

    /// <summary>Local names in emitted operations, and the names of what no document names: the body, its parts, its media type.</summary>
    public static readonly string[] OperationLocals = ["body", "parts", "contentType", "accept", "calledApi", "cancellationToken", "request", "response", "uri", "arrived", "pageItems", "pageItem", "pageWalk", "pageNext", "uploadPart", "uploadStart", "nameof"];
}
