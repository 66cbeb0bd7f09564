/// <summary>What a call demands; a demand that is not met throws.</summary>
internal static class Check
{
    public static void Same<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"Expected {expected}, but was {actual}.");
        }
    }

    public static void Contains(string expected, string actual)
    {
        if (!actual.Contains(expected, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Expected {expected} in {actual}.");
        }
    }

    public static void IsTrue(bool actual) => Same(true, actual);

    public static async Task Throws<T>(Func<Task> call)
        where T : Exception
    {
        try
        {
            await call();
        }
        catch (T)
        {
            return;
        }

        throw new InvalidOperationException($"Expected {typeof(T).Name}, but nothing was thrown.");
    }
}
