using ApiVideo.Emulator.Bodies;

namespace ApiVideo.Emulator;

/// <summary>The errors that the emulator reports, before they get a status.</summary>
internal static class Problems
{
    private const string Reference = "https://docs.api.video/reference/";

    public static ProblemBody InvalidCredentials { get; } =
        new(Reference + "authentication-invalid-user-credentials", "The user credentials were incorrect.", Name: "");

    public static ProblemBody Unauthorized { get; } =
        new(Reference + "authentication-invalid-user-credentials", "A valid API key or access token is needed.");

    public static ProblemBody TooManyRequests { get; } =
        new(Reference + "too-many-requests", "Too many requests.");

    public static ProblemBody UnknownWebhook { get; } =
        new(Reference + "resource-not-found", "There is no webhook of this id.", Name: "webhookId");

    public static ProblemBody UnknownAddress { get; } =
        new(Reference + "unrecognized-request-url", "There is nothing at this address.", Name: "");

    public static ProblemBody WrongMethod { get; } =
        new(Reference + "unrecognized-request-url", "This address does not take this method.", Name: "");

    public static ProblemBody UnknownDelivery { get; } =
        new(Reference + "resource-not-found", "There is no delivery of this number, or it was forgotten.", Name: "number");

    public static ProblemBody TooManyDeliveries { get; } =
        new(Reference + "too-many-requests", "Too many deliveries are under way.");

    public static ProblemBody NotLocal { get; } =
        new(Reference + "unrecognized-request-url", "This address is for programs and pages of this machine.");

    public static ProblemBody Required(string name) =>
        new(Reference + "attribute-required", "This attribute is required.", name);

    public static ProblemBody Invalid(string name, string title) =>
        new(Reference + "invalid-attribute", title, name);
}
