internal static class Calls
{
    public static async Task Each_is_named_by_its_own_place()
    {
        using var video = new Wire("""{"languageOrigin":"auto"}""");
        Check.Same<VideoLanguageOrigin?>(VideoLanguageOrigin.Auto, (await video.Client.Default.GetAAsync()).Value.LanguageOrigin);
        using var summary = new Wire("""{"origin":"api"}""");
        Check.Same<SummaryOrigin?>(SummaryOrigin.Api, (await summary.Client.Default.GetBAsync()).Value.Origin);
    }
}
