using ApiVideo.Generator.Emission.Json;
using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the part of the base of all events that varies with the document: reading, matching, dispatching.</summary>
internal static class EventBaseEmitter
{
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static SourceWriter Emit(EventsFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Line(ConverterEmitter.Attribute("WebhookEvent", "WebhookEvent"));
        writer.Open($"{model.Scope.Accessibility} abstract partial record WebhookEvent : IJsonCodec<WebhookEvent>");
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
        writer.Line();
        EventChoiceEmitter.WriteBase(writer, model);
        writer.Close();
        writer.Line();
        writer.Line(ConverterEmitter.Attribute("UnknownWebhookEvent", "UnknownWebhookEvent"));
        writer.Open($"{model.Scope.Accessibility} sealed partial record UnknownWebhookEvent : IJsonCodec<UnknownWebhookEvent>");
        EventChoiceEmitter.WriteUnknown(writer);
        writer.Close();
        return writer;
    }

    private static void WriteParse(SourceWriter writer, string json) => writer.Lines($$"""
        /// <summary>
        /// Parses a delivery. An event that the OpenAPI document does not describe is an <see cref="UnknownWebhookEvent"/>. A member that
        /// cannot be read is null, and its path is in <see cref="UnreadableMembers"/>.
        /// </summary>
        /// <param name="utf8Json">The body of the delivery.</param>
        /// <returns>The event.</returns>
        /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
        public static WebhookEvent Parse(global::System.ReadOnlySpan<byte> utf8Json) => OfBody(WebhookEventReader.Copy(utf8Json));

        /// <summary>Parses a delivery from text, in the same way as from its bytes.</summary>
        /// <param name="json">The body of the delivery.</param>
        /// <returns>The event.</returns>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
        /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
        public static WebhookEvent Parse(string json) => OfBody(WebhookEventReader.Copy(json));

        /// <summary>Parses a delivery if it is {{json}}.</summary>
        /// <param name="utf8Json">The body of the delivery.</param>
        /// <param name="result">When this method returns, the event, or <see langword="null"/> if the body is not {{json}}.</param>
        /// <returns><see langword="true"/> if the body is {{json}}; otherwise, <see langword="false"/>.</returns>
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

        /// <summary>Parses a delivery if it is {{json}}.</summary>
        /// <param name="json">The body of the delivery.</param>
        /// <param name="result">When this method returns, the event, or <see langword="null"/> if the body is not {{json}}.</param>
        /// <returns><see langword="true"/> if the body is {{json}}; otherwise, <see langword="false"/>.</returns>
        public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? json, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out WebhookEvent? result)
        {
            result = null;
            return json is not null && TryParse(global::System.Text.Encoding.UTF8.GetBytes(json), out result);
        }
        """);

    private static void WriteNamedParse(SourceWriter writer, EventHeaderModel header, string json)
    {
        DocComments.Summary(writer, $"Specifies the name of the header that says which event a delivery is: {header.Name}.");
        writer.Line($"public const string TypeHeader = {Literals.String(header.Name)};");
        writer.Line();
        writer.Lines($$"""
            /// <summary>
            /// Reads a delivery of the event that its header names. Without a name, the body alone decides which event it is. An event
            /// that the document does not describe is an <see cref="UnknownWebhookEvent"/>.
            /// </summary>
            /// <param name="utf8Json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; or null if the delivery has none.</param>
            /// <returns>The event.</returns>
            /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
            public static WebhookEvent Parse(global::System.ReadOnlySpan<byte> utf8Json, string? type) => OfBody(WebhookEventReader.Copy(utf8Json), type);

            /// <summary>Reads a delivery of the event that its header names.</summary>
            /// <param name="json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; or null if the delivery has none.</param>
            /// <returns>The event.</returns>
            /// <exception cref="global::System.ArgumentNullException"><paramref name="json"/> is null.</exception>
            /// <exception cref="global::System.Text.Json.JsonException">The body is not {{json}}.</exception>
            public static WebhookEvent Parse(string json, string? type) => OfBody(WebhookEventReader.Copy(json), type);

            /// <summary>Reads a delivery of the event that its header names, if the body is {{json}}.</summary>
            /// <param name="utf8Json">The body of the delivery.</param>
            /// <param name="type">The text of the header <see cref="TypeHeader"/>; or null if the delivery has none.</param>
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
        writer.Line("/// <summary>Calls the delegate for the type of this event, and returns its result.</summary>");
        writer.Line("/// <typeparam name=\"TResult\">The type of the result.</typeparam>");
        foreach (var @case in model.Cases)
        {
            writer.Line($"/// <param name=\"{@case.LocalName.TrimStart('@')}\">The delegate for <see cref=\"{@case.TypeName}\"/>.</param>");
        }

        writer.Line("/// <param name=\"unknown\">The delegate for any other event.</param>");
        writer.Line("/// <returns>The result of the delegate.</returns>");
        writer.Line("/// <exception cref=\"global::System.ArgumentNullException\">A delegate is null.</exception>");
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
            /// <summary>Calls the method of the handler for the type of this event.</summary>
            /// <param name="handler">The handler.</param>
            /// <param name="cancellationToken">The token that is passed to the method.</param>
            /// <returns>The task that the method returns.</returns>
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
