using NUnit.Framework;

namespace ApiVideo.Generator.Tests.Driver;

/// <summary>Which operations have pages. How each kind is walked is in the baselines, and how it behaves in the tests of the operations.</summary>
[Parallelizable(ParallelScope.All)]
public sealed class PaginationTests
{
    private const string Text = "{ type: string }";
    private const string Number = "{ type: integer }";
    private const string Texts = "{ type: array, items: { type: string } }";

    [TestCase("page: " + Number + "|per_page: " + Number, Texts, TestName = "Numbers_and_a_size_walk_a_bare_list")]
    [TestCase("page: " + Number, "videos: " + Texts + "|total_pages: " + Number, TestName = "A_number_and_a_number_of_pages")]
    [TestCase("page: " + Number, "videos: " + Texts + "|last: { type: boolean }", TestName = "A_number_and_a_word_on_the_last_page")]
    [TestCase("page: " + Number, "videos: " + Texts + "|meta: { type: object, properties: { total_count: " + Number + " } }", TestName = "A_number_and_a_number_of_items")]
    [TestCase("skip: " + Number + "|top: " + Number, Texts, TestName = "An_offset_and_a_limit_walk_a_bare_list")]
    [TestCase("from: " + Number + "|size: " + Number, "hits: " + Texts, TestName = "From_and_size")]
    [TestCase("cursor: " + Text, "data: " + Texts + "|next_cursor: " + Text, TestName = "A_cursor")]
    [TestCase("after: " + Text, "data: " + Texts + "|paging: { type: object, properties: { cursors: { type: object, properties: { after: " + Text + " } } } }", TestName = "A_cursor_in_an_object_of_an_object")]
    [TestCase("after: " + Text, "data: " + Texts + "|pageInfo: { type: object, properties: { endCursor: " + Text + ", hasNextPage: { type: boolean } } }", TestName = "An_end_cursor_and_a_word_on_more")]
    [TestCase("page: " + Text, "data: " + Texts + "|next_page: " + Text, TestName = "A_page_that_is_text")]
    [TestCase("start: " + Text, "data: " + Texts + "|next: " + Text, TestName = "A_start_that_is_text")]
    [TestCase("limit: " + Number, "data: " + Texts + "|next: " + Text, TestName = "A_link_beside_a_size")]
    [TestCase("q: " + Text, "data: " + Texts + "|next: { type: string, format: uri }", TestName = "A_link_with_a_type")]
    [TestCase("q: " + Text, "value: " + Texts + "|'@odata.nextLink': " + Text, TestName = "A_link_with_a_clear_name")]
    public void Parameters_and_members_together_make_pages(string parameters, string result)
    {
        Assert.That(HasPages(parameters, result), Is.True);
    }

    [TestCase("page: " + Number, Texts, TestName = "A_number_without_a_size_may_be_the_page_of_a_book")]
    [TestCase("page: " + Text + "|per_page: " + Number, Texts, TestName = "A_page_that_is_text_and_has_no_answer")]
    [TestCase("page: " + Number + "|per_page: " + Number, "id: " + Text + "|tags: " + Texts, TestName = "A_list_that_is_one_member_of_a_thing")]
    [TestCase("page: " + Number, "dogs: " + Texts + "|cats: " + Texts + "|total: " + Number, TestName = "Two_lists_and_no_telling_which")]
    [TestCase("page: " + Number, "errors: " + Texts + "|total: " + Number, TestName = "A_list_of_errors")]
    [TestCase("page: " + Number, "videos: { type: object, additionalProperties: { type: string } }|total: " + Number, TestName = "A_map_is_no_list")]
    [TestCase("start: " + Number + "|end: " + Number + "|limit: " + Number, Texts, TestName = "A_range_of_time")]
    [TestCase("offset: " + Number, Texts, TestName = "An_offset_alone")]
    [TestCase("cursor: " + Text, "data: " + Texts, TestName = "A_cursor_with_no_answer")]
    [TestCase("cursor: " + Text, "data: " + Texts + "|next_cursor: " + Number, TestName = "A_cursor_of_another_type")]
    [TestCase("token: " + Text, "data: " + Texts + "|next_cursor: " + Text, TestName = "A_token_may_be_a_credential")]
    [TestCase("after: " + Text, "data: " + Texts + "|has_more: { type: boolean }", TestName = "The_last_item_without_an_identifier")]
    [TestCase("q: " + Text, "steps: " + Texts + "|next: " + Text, TestName = "A_next_that_may_be_anything")]
    [TestCase("limit: " + Number, "data: " + Texts + "|total: " + Number, TestName = "A_size_without_a_place")]
    public void One_sign_alone_makes_no_pages(string parameters, string result)
    {
        Assert.That(HasPages(parameters, result), Is.False);
    }

    [TestCase("x-client-paginated: true")]
    [TestCase("x-pagination: { limit: 25 }")]
    public void A_mark_is_enough_where_a_number_and_a_list_are(string mark)
    {
        Assert.That(HasPages("page: " + Number, Texts, mark), Is.True);
    }

    [Test]
    public void An_answer_to_post_is_not_walked()
    {
        Assert.That(HasPages("page: " + Number + "|per_page: " + Number, Texts, method: "post"), Is.False);
    }

    [TestCase("{ type: integer }", 1)]
    [TestCase("{ type: integer, minimum: 0 }", 0)]
    [TestCase("{ type: integer, minimum: 0, default: 1 }", 1)]
    [TestCase("{ type: integer, default: 0 }", 0)]
    [TestCase("{ type: integer, default: 7 }", 1)]
    public void Pages_start_where_the_server_starts_by_itself(string schema, int first)
    {
        var files = Run("page: " + schema + "|limit: " + Number, Texts).Files;

        Assert.That(files["Acme.Client.VideosApi.g.cs"], Does.Contain($"for (var page = {first}; ; page++)"));
    }

    [Test]
    public void A_client_without_pages_has_no_code_for_them()
    {
        Assert.That(Run("q: " + Text, Texts).Files.Values, Has.None.Contains("class CursorTrail"));
        Assert.That(Run("page_token: " + Text, "data: " + Texts + "|next_page_token: " + Text).Files.Values, Has.Some.Contains("class CursorTrail").And.None.Contains("class LinkTrail"));
    }

    [Test]
    public void The_pages_of_an_operation_are_walked_by_its_first_content_alone()
    {
        var schema = "{ type: object, properties: { data: { type: array, items: { type: object, properties: { id: { type: string } } } } } }";
        var run = GeneratorRun.Of($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /videos:
                get:
                  tags: [Videos]
                  operationId: list
                  parameters: [{ name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } }]
                  responses: { '200': { description: ok, content: { application/json: { schema: {{schema}} }, application/xml: { schema: { xml: { name: videos }, type: object, properties: { data: { type: array, xml: { wrapped: true }, items: { type: object, properties: { id: { type: string } } } } } } } } } }

            """);

        var face = run.Files["Acme.Client.VideosApi.g.cs"].Split("sealed partial class")[0];
        Assert.That(face.Split("ListAllAsync("), Has.Length.EqualTo(2));
        Assert.That(face, Does.Contain("ListXmlAsync("));
    }

    private static bool HasPages(string parameters, string result, string mark = "x-none: true", string method = "get") =>
        Run(parameters, result, mark, method).Files["Acme.Client.VideosApi.g.cs"].Contains("ListAllAsync", StringComparison.Ordinal);

    private static GeneratorRun Run(string parameters, string result, string mark = "x-none: true", string method = "get")
    {
        var query = parameters.Split('|').Select(parameter => parameter.Split(": ", 2)).Select(part => $"{{ name: {part[0]}, in: query, schema: {part[1]} }}");
        var schema = result.StartsWith('{') ? result : $"{{ type: object, properties: {{ {result.Replace("|", ", ", StringComparison.Ordinal)} }} }}";
        return GeneratorRun.Of($$"""
            openapi: 3.0.3
            info: { title: Acme, version: '1' }
            paths:
              /videos:
                {{method}}:
                  tags: [Videos]
                  operationId: list
                  {{mark}}
                  parameters: [{{string.Join(", ", query)}}]
                  responses: { '200': { description: ok, content: { application/json: { schema: {{schema}} } } } }

            """);
    }
}
