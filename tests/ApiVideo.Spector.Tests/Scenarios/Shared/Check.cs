using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

/// <summary>What a call demands of the values that the client hands out.</summary>
internal static class Check
{
    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"Expected {Show(expected)}, but it is {Show(actual)}.");
        }
    }

    public static void Sequence<T>(IEnumerable<T>? actual, params T[] expected)
    {
        if (actual is null || !actual.SequenceEqual(expected))
        {
            throw new InvalidOperationException($"Expected {Show(expected)}, but it is {Show(actual)}.");
        }
    }

    public static void Map<T>(IEnumerable<KeyValuePair<string, T>>? actual, params (string Key, T Value)[] expected) =>
        Sequence(actual?.Select(pair => (pair.Key, pair.Value)).OrderBy(pair => pair.Key, StringComparer.Ordinal), expected);

    public static void True(bool condition, string what)
    {
        if (!condition)
        {
            throw new InvalidOperationException(what);
        }
    }

    /// <summary>Demands that a call ends in an error of that status and type.</summary>
    public static async Task<TError> FailsAsync<TError>(HttpStatusCode status, Func<Task> call)
        where TError : class
    {
        try
        {
            await call();
        }
        catch (ApiException<TError> failure)
        {
            Equal(status, failure.StatusCode);
            return failure.Error;
        }

        throw new InvalidOperationException("The call did not fail.");
    }

    /// <summary>Demands that a call ends in an error of that status.</summary>
    public static async Task FailsAsync(HttpStatusCode status, Func<Task> call)
    {
        try
        {
            await call();
        }
        catch (ApiException failure)
        {
            Equal(status, failure.StatusCode);
            return;
        }

        throw new InvalidOperationException("The call did not fail.");
    }

    private static string Show<T>(T value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        System.Collections.IEnumerable items => "[" + string.Join(", ", items.Cast<object?>().Select(Show)) + "]",
        _ => value.ToString() ?? "",
    };
}
