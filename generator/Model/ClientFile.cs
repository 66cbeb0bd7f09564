using ApiVideo.Generator.Model.Servers;

namespace ApiVideo.Generator.Model;

/// <summary>The client, its options, credentials and servers.</summary>
internal sealed record ClientFile
{
    public required Scope Scope { get; init; }

    /// <summary>Gets the client's type name.</summary>
    public required string TypeName { get; init; }

    /// <summary>Gets what the names of the client's companions begin with.</summary>
    public required string Prefix { get; init; }

    public required string Title { get; init; }

    public required string Version { get; init; }

    public required DocText Doc { get; init; }

    public required EquatableArray<ClientApi> Apis { get; init; }

    public required EquatableArray<ServerModel> Servers { get; init; }

    public required EquatableArray<RelativeServerModel> RelativeServers { get; init; }

    /// <summary>Gets the servers whose addresses need values of the user.</summary>
    public required EquatableArray<ServerModel> OpenServers { get; init; }

    /// <summary>Gets the servers of single operations: those with an address, by name.</summary>
    public required EquatableArray<ServerModel> OperationServers { get; init; }

    /// <summary>Gets the servers of single operations as the operations name them.</summary>
    public required EquatableArray<string> OperationAddresses { get; init; }

    public required SecurityModel Security { get; init; }

    /// <summary>Gets a value indicating whether an operation sends a file in parts.</summary>
    public required bool HasChunkedUploads { get; init; }

    /// <summary>Gets a value indicating whether no operation for users can do without a credential.</summary>
    public required bool IsCredentialRequired { get; init; }

    /// <summary>Gets a value indicating whether the default options are enough: there is a server, and some operation requires no credential.</summary>
    public required bool IsUsableByDefault { get; init; }
}
