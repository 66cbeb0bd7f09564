using System;

namespace ApiVideo.Runtime;

/// <summary>A server-sent event, with what surrounds its data.</summary>
/// <typeparam name="T">The type of the data.</typeparam>
/// <param name="Data">The data.</param>
/// <param name="Name">The name of the event; <c>message</c> where the server gives none.</param>
/// <param name="Id">The identifier of the event, from which a server may go on; <see langword="null"/> where there is none.</param>
/// <param name="Retry">How long to wait before connecting again, as the server asks; <see langword="null"/> where it does not.</param>
public sealed record ServerSentEvent<T>(T Data, string Name = "message", string? Id = null, TimeSpan? Retry = null);
