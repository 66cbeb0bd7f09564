using System;
using System.Collections.Generic;
using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace ApiVideo.Runtime;

/// <summary>Reads values of a configuration. What cannot be read is named by its path, and its value is not told.</summary>
internal static class ConfigurationText
{
    private delegate bool Parser<T>(string text, out T value);

    internal static Uri? Address(IConfiguration configuration, string key) =>
        configuration[key] is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var address) ? address
        : throw Unreadable(configuration, key, "an absolute address");

    /// <summary>Reads headers: names and values.</summary>
    internal static void Read(IConfiguration section, IDictionary<string, string> headers)
    {
        foreach (var header in section.GetChildren())
        {
            if (header.Value is { } value)
            {
                headers[header.Key] = value;
            }
        }
    }

    /// <summary>Reads the options of the rate limit.</summary>
    internal static void Read(IConfiguration section, RateLimitOptions options)
    {
        options.WaitOnTooManyRequests = Value(section, nameof(options.WaitOnTooManyRequests), bool.TryParse, "true or false", options.WaitOnTooManyRequests);
        options.WaitWhenExhausted = Value(section, nameof(options.WaitWhenExhausted), bool.TryParse, "true or false", options.WaitWhenExhausted);
        options.MaxWait = Value(
            section,
            nameof(options.MaxWait),
            static (string text, out TimeSpan value) => TimeSpan.TryParse(text, CultureInfo.InvariantCulture, out value),
            "a time such as 00:01:30",
            options.MaxWait);
        options.MaxAttempts = Value(
            section,
            nameof(options.MaxAttempts),
            static (string text, out int value) => int.TryParse(text, HeaderText.Integer, CultureInfo.InvariantCulture, out value),
            "a whole number",
            options.MaxAttempts);
    }

    private static T Value<T>(IConfiguration section, string key, Parser<T> parse, string what, T otherwise) =>
        section[key] is not { } text ? otherwise
        : parse(text, out var value) ? value
        : throw Unreadable(section, key, what);

    private static InvalidOperationException Unreadable(IConfiguration configuration, string key, string what)
    {
        var path = configuration is IConfigurationSection section ? section.Path + ":" + key : key;
        return new InvalidOperationException($"The configuration's {path} is not {what}.");
    }
}
