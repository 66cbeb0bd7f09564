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
            /// Takes events, each in a method of its own; <see cref="WebhookEvent.DispatchAsync"/> chooses it. A method that is not
            /// implemented does nothing.
            /// </summary>
            """);
        writer.Line(GeneratedCode.Attribute);
        writer.Open($"{model.Scope.Accessibility} interface IWebhookHandler");
        foreach (var @case in model.Cases)
        {
            Method(writer, $"Takes the event \"{@case.Key}\".", MethodOf(@case), @case.TypeName);
            writer.Line();
        }

        Method(writer, "Takes an event that the document does not describe.", "OnUnknownAsync", "UnknownWebhookEvent");
        writer.Close();
        return writer;
    }

    public static string MethodOf(EventCaseModel @case) => "On" + @case.BaseName + "Async";

    private static void Method(SourceWriter writer, string summary, string name, string type)
    {
        DocComments.Summary(writer, summary);
        writer.Lines($$"""
            /// <param name="e">The event.</param>
            /// <param name="cancellationToken">Tells that nobody waits any more.</param>
            /// <returns>A task that is done when the event is.</returns>
            {{ValueTask}} {{name}}({{type}} e, {{CSharpTypes.CancellationToken}} cancellationToken) => default;
            """);
    }
}
