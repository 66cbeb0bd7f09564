using ApiVideo.Generator.Model.Events;

namespace ApiVideo.Generator.Emission.Events;

/// <summary>Writes the interface whose methods the events go to.</summary>
internal static class HandlerEmitter
{
    private const string ValueTask = "global::System.Threading.Tasks.ValueTask";

    public static SourceWriter Emit(EventsFile model)
    {
        var writer = SourceWriter.ForFile(model.Scope.Namespace);
        writer.Lines("""
            /// <summary>
            /// Handles events, with a method for each type of event, which <see cref="WebhookEvent.DispatchAsync"/> calls. A method that is not
            /// implemented does nothing.
            /// </summary>
            """);
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} interface IWebhookHandler");
        foreach (var @case in model.Cases)
        {
            DocComments.Summary(writer, $"Handles the event \"{@case.Key}\".");
            writer.Line("/// <inheritdoc cref=\"OnUnknownAsync\" path=\"//param|//returns\"/>");
            writer.Line(Method(MethodOf(@case), @case.TypeName));
            writer.Line();
        }

        writer.Lines("""
            /// <summary>Handles an event that the OpenAPI document does not describe.</summary>
            /// <param name="e">The event.</param>
            /// <param name="cancellationToken">The token to monitor for cancellation requests.</param>
            /// <returns>A task that completes when the event is handled.</returns>
            """);
        writer.Line(Method("OnUnknownAsync", "UnknownWebhookEvent"));
        writer.Close();
        return writer;
    }

    public static string MethodOf(EventCaseModel @case) => "On" + @case.BaseName + "Async";

    private static string Method(string name, string type) => $"{ValueTask} {name}({type} e, {CSharpTypes.CancellationToken} cancellationToken) => default;";
}
