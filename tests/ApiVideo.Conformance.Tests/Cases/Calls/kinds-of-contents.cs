internal static class Calls
{
    public static string[] Findings => ["AVG0016 10", "AVG0016 13", "AVG0016 15", "AVG0016 16", "AVG0016 17"];

    public static async Task Bytes_need_no_schema_and_errors_are_read()
    {
        using var wire = new Wire([1], "application/pdf");
        await using (var bytes = (await wire.Client.Default.PdfAsync()).Value)
        {
            Check.Same(1, bytes.ReadByte());
        }

        using var failing = new Wire("""{"title":"no"}""", "application/problem+json", 404);
        try
        {
            await failing.Client.Default.PdfAsync();
        }
        catch (ApiException<Problem> exception)
        {
            Check.Same("no", exception.Error.Title);
            return;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }

    public static async Task A_range_of_pictures_is_asked_for()
    {
        using var wire = new Wire([1], "image/webp");
        await wire.Client.Default.AnyImageAsync();
        Check.Same("image/*", wire.Headers["Accept"]);
    }

    public static async Task A_page_and_json_have_a_method_each()
    {
        using var page = new Wire("<p>", "text/html");
        Check.Same("<p>", (await page.Client.Default.PageAsync()).Value);
        Check.Contains("text/html", page.Headers["Accept"]);
        using var json = new Wire("""{"a":"x"}""");
        Check.Same("x", (await json.Client.Default.PageJsonAsync()).Value.A);
    }

    public static async Task A_number_may_come_as_text()
    {
        using var wire = new Wire("42", "text/plain");
        Check.Same<int>(42, (await wire.Client.Default.NumberAsync()).Value);
    }

    public static async Task A_form_and_json_have_a_method_each()
    {
        using var wire = new Wire(status: 205, type: null);
        await wire.Client.Default.FormAsync(new Thing { A = "x" });
        Check.Same("a=x", wire.Body);
        await wire.Client.Default.FormJsonAsync(new Thing { A = "x" });
        Check.Same("""{"a":"x"}""", wire.Body);
    }

    public static async Task Lines_are_typed()
    {
        using var wire = new Wire("{\"a\":\"1\"}\n\n{\"a\":\"2\"}", "application/x-ndjson");
        var seen = "";
        await foreach (var line in wire.Client.Default.LinesAsync())
        {
            seen += line.A;
        }

        Check.Same("12", seen);
    }

    public static async Task Several_files_are_parts_of_one_name()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.FilesAsync(files: [new FileUpload("one"u8.ToArray(), "1.txt"), new FileUpload("two"u8.ToArray(), "2.txt")], meta: new Thing { A = "m" });
        Check.Same(2, wire.Body.Split("name=files").Length + wire.Body.Split("name=\"files\"").Length - 2);
        Check.Contains("""{"a":"m"}""", wire.Body);
    }

    public static async Task Dates_of_http_are_those_of_its_own_headers()
    {
        using var wire = new Wire(status: 204);
        var at = new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero);
        await wire.Client.Default.CachedAsync(ifUnmodifiedSince: at, xSince: at);
        Check.Same("Mon, 06 May 2024 07:08:09 GMT", wire.Headers["If-Unmodified-Since"]);
        Check.Contains("2024-05-06T07:08:09", wire.Headers["X-Since"]);
    }

    public static async Task A_merge_patch_removes_at_every_level()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.PatchedAsync(new Nested { Inner = new Thing { A = null } });
        Check.Same("""{"inner":{"a":null}}""", wire.Body);
        await wire.Client.Default.PatchedAsync(new Nested { List = null });
        Check.Same("""{"list":null}""", wire.Body);
    }

    public static async Task The_path_has_its_arguments()
    {
        using var wire = new Wire(status: 204);
        await wire.Client.Default.KeysAsync("u", "k");
        Check.Same("https://api.test/users/u/keys/k", wire.Address);
    }

    public static async Task A_scheme_of_its_own_is_sent_and_an_unknown_one_is_not()
    {
        var options = new CasesClientOptions { BaseAddress = new Uri("https://api.test/"), Credential = CasesCredential.Combine(CasesCredential.DPoP("v"), CasesCredential.ApiKey("k")) };
        using var wire = new Wire(status: 204, options: options);
        await wire.Client.Default.NumberAsync();
        Check.Same("DPoP v", wire.Headers["Authorization"]);
        await wire.Client.Default.UnknownAsync();
        Check.Same("k", wire.Headers["X-Key"]);
        Check.Same(false, wire.Headers.ContainsKey("Authorization"));
        await wire.Client.Default.BothAsync();
        Check.Same(false, wire.Headers.ContainsKey("X-Key"));
    }

    public static async Task Bodies_written_out_for_two_types_have_a_name_each()
    {
        using var json = new Wire("""{"j":"1"}""");
        DefaultSeveralResponse first = (await json.Client.Default.SeveralJsonAsync()).Value;
        Check.Same("1", first.J);
        using var xml = new Wire("<s><x>2</x></s>", "application/xml");
        DefaultSeveralXmlResponse second = (await xml.Client.Default.SeveralAsync()).Value;
        Check.Same("2", second.X);
    }

    public static async Task A_redirect_that_nobody_followed_is_thrown_with_its_body()
    {
        using var wire = new Wire("""{"title":"two"}""", status: 300);
        try
        {
            await wire.Client.Default.SeveralJsonAsync();
        }
        catch (ApiException<Problem> exception)
        {
            Check.Same("two", exception.Error.Title);
            return;
        }

        throw new InvalidOperationException("Nothing was thrown.");
    }
}
