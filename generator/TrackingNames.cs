namespace ApiVideo.Generator;

/// <summary>The names of the pipeline's steps, for the tests of what runs again.</summary>
internal static class TrackingNames
{
    /// <summary>An additional file with its options.</summary>
    public const string Files = nameof(Files);

    /// <summary>A spec with the files it refers to.</summary>
    public const string Inputs = nameof(Inputs);

    /// <summary>A spec read and built.</summary>
    public const string Results = nameof(Results);

    /// <summary>The findings of a document.</summary>
    public const string Findings = nameof(Findings);

    /// <summary>The features of the consuming project.</summary>
    public const string Features = nameof(Features);

    /// <summary>The clients that referenced assemblies have already.</summary>
    public const string ReferencedClients = nameof(ReferencedClients);

    /// <summary>The model of one document.</summary>
    public const string Clients = nameof(Clients);

    /// <summary>The names of .NET's types that the namespaces of clients have themselves.</summary>
    public const string Taken = nameof(Taken);

    /// <summary>The files of one schema.</summary>
    public const string Schemas = nameof(Schemas);

    /// <summary>The file of one object's XML.</summary>
    public const string Xml = nameof(Xml);

    /// <summary>The files of one API.</summary>
    public const string Apis = nameof(Apis);

    /// <summary>The files of one event.</summary>
    public const string Events = nameof(Events);

    /// <summary>The code that all events share.</summary>
    public const string EventsFile = nameof(EventsFile);

    /// <summary>The client and its companions.</summary>
    public const string ClientFiles = nameof(ClientFiles);

    /// <summary>The files that the project's references decide on.</summary>
    public const string Hosting = nameof(Hosting);

    /// <summary>The schemas for the OpenAPI document of the project's own application.</summary>
    public const string OpenApi = nameof(OpenApi);

    /// <summary>The decision to declare the attribute that hides the runtime.</summary>
    public const string HidingMark = nameof(HidingMark);

    /// <summary>The accessors of the response headers.</summary>
    public const string Headers = nameof(Headers);

    /// <summary>The JSON context.</summary>
    public const string Context = nameof(Context);

    /// <summary>The types of the runtime that the files of a client name.</summary>
    public const string RuntimeUses = nameof(RuntimeUses);

    /// <summary>The code that does not vary with the spec.</summary>
    public const string Runtime = nameof(Runtime);

    /// <summary>Gets every name.</summary>
    public static IReadOnlyList<string> All { get; } =
        [Files, Inputs, Results, Findings, Features, ReferencedClients, Clients, Taken, Schemas, Xml, Apis, Events, EventsFile, ClientFiles, Hosting, OpenApi, Headers, Context, RuntimeUses, Runtime];
}
