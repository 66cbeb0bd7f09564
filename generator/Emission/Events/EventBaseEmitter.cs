using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the part of the base of all events that varies with the document: reading, matching, dispatching.</summary>
internal static class EventBaseEmitter
{
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static SourceWriter Emit(EventsFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(WebhookEventJsonConverter))]");
        writer.Open($"{model.Scope.Accessibility} abstract partial record WebhookEvent");
        var json = model.TakesAnyJson ? "JSON" : "a JSON object";
        WriteParse(writer, json);
        writer.Line();
        if (model.Header is { } header)
        {
            WriteNamedParse(writer, header, json);
            writer.Line();
        }

        WriteMatch(writer, model);
        writer.Line();
        WriteDispatch(writer, model);
        writer.Close();
        writer.Line();
        writer.Line("[global::System.Text.Json.Serialization.JsonConverter(typeof(UnknownWebhookEventJsonConverter))]");
        writer.Line($"{model.Scope.Accessibility} sealed partial record UnknownWebhookEvent;");
        return writer;
    }

    private static void WriteParse(SourceWriter writer, string json) => writer.Lines($$"""
        /// <summary>
        /// Reads a delivery. An event that the document does not describe is an <see cref="UnknownWebhookEvent"/>; a member that
        /// cannot be read is null and among <see cref="UnreadableMembers"/>.
        /// </summary>
        /// <param name="utf8Json">The body of the delivery.</param>
        /// <returns>The event.</returns>
        /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
        public static WebhookEvent Parse(global::System.ReadOnlySpan<byte> utf8Json) => WebhookEventJson.Read(WebhookEventReader.Copy(utf8Json));

        /// <summary>Reads a delivery, as from its bytes.</summary>
        /// <param name="json">The body of the delivery.</param>
        /// <returns>The event.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
        /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
        public static WebhookEvent Parse(string json) => WebhookEventJson.Read(WebhookEventReader.Copy(json));

        /// <summary>Reads a delivery if it is {{json}}.</summary>
        /// <param name="utf8Json">The body of the delivery.</param>
        /// <param name="result">The event.</param>
        /// <returns>Whether the body is {{json}}.</returns>
        public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebhookEvent? result)
        {
            try
            {
                result = Parse(utf8Json);
                return true;
            }
            catch (global::System.Text.Json.JsonException)
            {
                result = null;
                return false;
            }
        }

        /// <summary>Reads a delivery if it is {{json}}.</summary>
        /// <param name="json">The body of the delivery.</param>
        /// <param name="result">The event.</param>
        /// <returns>Whether the body is {{json}}.</returns>
        public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? json, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebhookEvent? result)
        {
            result = null;
            return json is not null && TryParse(global::System.Text.Encoding.UTF8.GetBytes(json), out result);
        }
        """);

    private static void WriteNamedParse(SourceWriter writer, EventHeaderModel header, string json)
    {
        DocComments.Summary(writer, $"The name of the header that says which event a delivery is: {header.Name}.");
        writer.Line($"public const string TypeHeader = {Literals.String(header.Name)};");
        writer.Line();
        writer.Lines($$"""
            /// <summary>
            /// Reads a delivery of the event that its header names. Without a name, the body alone tells the event, as far as it can. An event
            /// that the document does not describe is an <see cref="UnknownWebhookEvent"/>.
            /// </summary>
            /// <param name="utf8Json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; null where the delivery has none.</param>
            /// <returns>The event.</returns>
            /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
            public static WebhookEvent Parse(global::System.ReadOnlySpan<byte> utf8Json, string? type) => WebhookEventJson.Read(WebhookEventReader.Copy(utf8Json), type);

            /// <summary>Reads a delivery of the event that its header names, as from its bytes.</summary>
            /// <param name="json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; null where the delivery has none.</param>
            /// <returns>The event.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
            /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
            public static WebhookEvent Parse(string json, string? type) => WebhookEventJson.Read(WebhookEventReader.Copy(json), type);

            /// <summary>Reads a delivery of the event that its header names, if the body is {{json}}.</summary>
            /// <param name="utf8Json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; null where the delivery has none.</param>
            /// <param name="result">The event.</param>
            /// <returns><see langword="true"/> if the body is {{json}}; otherwise, <see langword="false"/>.</returns>
            public static bool TryParse(global::System.ReadOnlySpan<byte> utf8Json, string? type, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebhookEvent? result)
            {
                try
                {
                    result = Parse(utf8Json, type);
                    return true;
                }
                catch (global::System.Text.Json.JsonException)
                {
                    result = null;
                    return false;
                }
            }
            """);
    }

    private static void WriteMatch(SourceWriter writer, EventsFile model)
    {
        writer.Line("/// <summary>Gives the result of the function for the event that this is.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">What the functions give.</typeparam>");
        foreach (var @case in model.Cases)
        {
            writer.Line($"/// <param name=\"{@case.LocalName.TrimStart('@')}\">For <see cref=\"{@case.TypeName}\"/>.</param>");
        }

        writer.Line("/// <param name=\"unknown\">For any other event.</param>");
        writer.Line("/// <returns>What the function gave.</returns>");
        writer.Line("public TResult Match<TResult>(");
        foreach (var @case in model.Cases)
        {
            writer.Line($"    global::System.Func<{@case.TypeName}, TResult> {@case.LocalName},");
        }

        writer.Line("    global::System.Func<UnknownWebhookEvent, TResult> unknown)");
        writer.Line("{");
        writer.Indent();
        foreach (var local in model.Cases.Select(@case => @case.LocalName).Append("unknown"))
        {
            writer.Line($"global::System.ArgumentNullException.ThrowIfNull({local});");
        }

        WriteSwitch(writer, model, @case => $"{@case.LocalName}(e)", "unknown((UnknownWebhookEvent)this)");
        writer.Close();
    }

    private static void WriteDispatch(SourceWriter writer, EventsFile model)
    {
        writer.Lines($$"""
            /// <summary>Hands the event to the method of the handler that is for it.</summary>
            /// <param name="handler">The handler.</param>
            /// <param name="cancellationToken">Goes to the method.</param>
            /// <returns>The method's task.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="handler"/> is null.</exception>
            """);
        writer.Open($"public {ValueTask} DispatchAsync(IWebhookHandler handler, {CSharpTypes.CancellationToken} cancellationToken = default)");
        writer.Line("global::System.ArgumentNullException.ThrowIfNull(handler);");
        WriteSwitch(
            writer,
            model,
            @case => $"handler.{HandlerEmitter.MethodOf(@case)}(e, cancellationToken)",
            "handler.OnUnknownAsync((UnknownWebhookEvent)this, cancellationToken)");
        writer.Close();
    }

    private static void WriteSwitch(SourceWriter writer, EventsFile model, Func<EventCaseModel, string> result, string unknown)
    {
        writer.Open("return this switch");
        foreach (var @case in model.Cases)
        {
            writer.Line($"{@case.TypeName} e => {result(@case)},");
        }

        writer.Line($"_ => {unknown},");
        writer.Close(";");
    }
}
