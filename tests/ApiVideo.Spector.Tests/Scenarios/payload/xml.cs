using System;
using System.Collections.Generic;
using System.Net;
using System.Threading.Tasks;

namespace Scenarios;

internal sealed class XmlCalls(Uri server) : ScenarioCalls(server)
{
    public async Task Payload_Xml_SimpleModelValue_get()
    {
        var value = (await Client.Default.SimpleModelValueGetAsync()).Value;
        Check.Equal(new SimpleModel { Name = "foo", Age = 123 }, value);
    }

    public Task Payload_Xml_SimpleModelValue_put() => Client.Default.SimpleModelValuePutAsync(new SimpleModel { Name = "foo", Age = 123 });

    public async Task Payload_Xml_ModelWithOptionalFieldValue_get()
    {
        var value = (await Client.Default.ModelWithOptionalFieldValueGetAsync()).Value;
        Check.Equal("widget", value.Item);
        Check.True(value.Value is null, "What is absent has a value.");
    }

    public Task Payload_Xml_ModelWithOptionalFieldValue_put() => Client.Default.ModelWithOptionalFieldValuePutAsync(new ModelWithOptionalField { Item = "widget" });

    public async Task Payload_Xml_ModelWithAttributesValue_get()
    {
        var value = (await Client.Default.ModelWithAttributesValueGetAsync()).Value;
        Check.Equal(new ModelWithAttributes { Id1 = 123, Id2 = "foo", Enabled = true }, value);
    }

    public Task Payload_Xml_ModelWithAttributesValue_put() => Client.Default.ModelWithAttributesValuePutAsync(new ModelWithAttributes { Id1 = 123, Id2 = "foo", Enabled = true });

    public async Task Payload_Xml_ModelWithUnwrappedArrayValue_get()
    {
        var value = (await Client.Default.ModelWithUnwrappedArrayValueGetAsync()).Value;
        Check.Sequence(value.Colors, "red", "green", "blue");
        Check.Sequence(value.Counts, 1, 2);
    }

    public Task Payload_Xml_ModelWithUnwrappedArrayValue_put() => Client.Default.ModelWithUnwrappedArrayValuePutAsync(new ModelWithUnwrappedArray { Colors = ["red", "green", "blue"], Counts = [1, 2] });

    public async Task Payload_Xml_ModelWithRenamedArraysValue_get()
    {
        var value = (await Client.Default.ModelWithRenamedArraysValueGetAsync()).Value;
        Check.Sequence(value.Colors, "red", "green", "blue");
        Check.Sequence(value.Counts, 1, 2);
    }

    public Task Payload_Xml_ModelWithRenamedArraysValue_put() => Client.Default.ModelWithRenamedArraysValuePutAsync(new ModelWithRenamedArrays { Colors = ["red", "green", "blue"], Counts = [1, 2] });

    public async Task Payload_Xml_ModelWithRenamedFieldsValue_get()
    {
        var value = (await Client.Default.ModelWithRenamedFieldsValueGetAsync()).Value;
        Check.Equal(new SimpleModel { Name = "foo", Age = 123 }, value.InputData);
        Check.Equal(new SimpleModel { Name = "bar", Age = 456 }, value.OutputData);
    }

    public Task Payload_Xml_ModelWithRenamedFieldsValue_put() => Client.Default.ModelWithRenamedFieldsValuePutAsync(new ModelWithRenamedFields { InputData = new SimpleModel { Name = "foo", Age = 123 }, OutputData = new SimpleModel { Name = "bar", Age = 456 } });

    public async Task Payload_Xml_ModelWithDictionaryValue_get()
    {
        var value = (await Client.Default.ModelWithDictionaryValueGetAsync()).Value;
        Check.Map(value.Metadata, ("Color", "blue"), ("Count", "123"), ("Enabled", "false"));
    }

    public async Task Payload_Xml_ModelWithDictionaryValue_put()
    {
        await Client.Default.ModelWithDictionaryValuePutAsync(new ModelWithDictionary
        {
            Metadata = new Dictionary<string, string> { ["Color"] = "blue", ["Count"] = "123", ["Enabled"] = "false" },
        });
    }

    public async Task Payload_Xml_ModelWithEncodedNamesValue_get()
    {
        var value = (await Client.Default.ModelWithEncodedNamesValueGetAsync()).Value;
        Check.Equal(new SimpleModel { Name = "foo", Age = 123 }, value.ModelData);
        Check.Sequence(value.Colors, "red", "green", "blue");
    }

    public Task Payload_Xml_ModelWithEncodedNamesValue_put() => Client.Default.ModelWithEncodedNamesValuePutAsync(new ModelWithEncodedNames { ModelData = new SimpleModel { Name = "foo", Age = 123 }, Colors = ["red", "green", "blue"] });

    public async Task Payload_Xml_ModelWithEnumValue_get()
    {
        var value = (await Client.Default.ModelWithEnumValueGetAsync()).Value;
        Check.Equal(Status.Success, value.Status);
    }

    public Task Payload_Xml_ModelWithEnumValue_put() => Client.Default.ModelWithEnumValuePutAsync(new ModelWithEnum { Status = Status.Success });

    public async Task Payload_Xml_ModelWithDatetimeValue_get()
    {
        var value = (await Client.Default.ModelWithDatetimeValueGetAsync()).Value;
        Check.Equal(new DateTimeOffset(2022, 8, 26, 18, 38, 0, TimeSpan.Zero), value.Rfc3339);
        Check.Equal(new DateTimeOffset(2022, 8, 26, 14, 38, 0, TimeSpan.Zero), value.Rfc7231);
    }

    public async Task Payload_Xml_XmlErrorValue_get()
    {
        var error = await Check.FailsAsync<XmlErrorBody>(HttpStatusCode.BadRequest, () => Client.Default.XmlErrorValueGetAsync());
        Check.Equal(new XmlErrorBody { Message = "Something went wrong", Code = 400 }, error);
    }
}
