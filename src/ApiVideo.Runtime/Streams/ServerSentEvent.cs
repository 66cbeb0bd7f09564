using System;

namespace ApiVideo.Runtime;

/// <summary>Represents a server-sent event, with its data and its other fields.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <param name="Data">The data.</param>
/// <param name="Name">The name of the event. It is <c>message</c> if the server sends none.</param>
/// <param name="Id">The identifier of the event, after which a server can continue, or <see langword="null"/> if there is none.</param>
/// <param name="Retry">The time that the server asks to wait before connecting again, or <see langword="null"/> if it does not ask.</param>
public sealed record ServerSentEvent<T>(T Data, string Name = "message", string? Id = null, TimeSpan? Retry = null);
