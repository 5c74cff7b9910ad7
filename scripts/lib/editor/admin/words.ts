/** The Chinese of what Sveltia CMS 0.221.1 has no Chinese for, by its own names of the texts. */
export const ADMIN_WORDS = {
  select_item: '选择{$name}',
  folders: '文件夹',
  more_folders: '更多文件夹',
  sign_in_using_access_token_workflow_note: '已启用审稿流程，令牌还须有读写合并请求的权限。',
  sign_in_with_link: '用链接登录',
  sign_in_with_link_confirmation:
    '这个链接会以 {$account} 的身份登录 {$service}，并复制原设备上的设置。只有链接是您自己生成的才继续。',
  domain: '域名',
  file_unavailable: '文件不可用',
  file_unavailable_description: '这个文件读不出来，可能已被移动或删除。',
  back_to_parent_folder: '返回上一级文件夹',
  new_folder: '新建文件夹',
  new_folder_name: '文件夹名称',
  new_folder_create: '新建',
  new_folder_description: '新文件夹将建在“{$folder}”里。',
  'new_folder_error.empty': '请填写文件夹名称。',
  'new_folder_error.invalid': '文件夹名称里不能有斜杠，也不能以点开头。',
  'new_folder_error.duplicate': '这里已有同名的文件夹或文件。',
  creating_folder: '正在新建文件夹…',
  creating_folder_failed: '文件夹没有建成。',
  folder_options: '文件夹选项',
  show_folder_options: '显示文件夹选项',
  rename_folder: '文件夹改名',
  delete_folder: '删除文件夹',
  enter_new_name_for_folder:
    '请填写新名称。文件夹里的 {$count} 个文件会一起移动，用到它们的条目会一并更新。',
  enter_new_name_for_external_folder:
    '请填写新名称。文件夹里的 {$count} 个文件会一起移动，网址会变，用到它们的条目请随后更新。',
  confirm_deleting_folder: '确定删除文件夹“{$name}”和里面的 {$count} 个文件吗？',
  renaming_folder: '正在给文件夹改名…',
  renaming_folder_failed: '文件夹没有改成。',
  deleting_folder: '正在删除文件夹…',
  deleting_folder_failed: '文件夹没有删成。',
  replace_file: '替换文件',
  replace_image: '替换图片',
  remove_file: '移除文件',
  remove_image: '移除图片',
  deleting_referenced_assets_note: '{$count} 个条目里对它的引用会一并去掉。',
  cannot_delete_referenced_assets:
    '不能删除这 {$count} 个文件：下面这些栏目正用着，删了就不合要求。请先改那些条目。',
  deleting_referenced_entries_note: '另外 {$count} 个条目里对它的引用会一并去掉。',
  cannot_delete_referenced_entries:
    '不能删除这 {$count} 个条目：别的条目的下面这些栏目正用着，删了就不合要求。请先改那些条目。',
  show_errors: '看错误',
  folder_created: '文件夹已建好。',
  folder_path: '文件夹路径',
  folder_contents: '内容',
  x_folders: '{$count} 个文件夹',
  folder_renamed: '文件夹已改名。',
  folder_deleted: '文件夹已删除。',
  'entry_sidebar.slug.title': '文件名',
  'entry_sidebar.slug.generated_on_save':
    '文件名在保存时由内容生成，其中的日期和时间以保存时为准。',
  'entry_sidebar.slug.unavailable': '这个条目没有文件名。',
  'save_conflict.title': '别人已改过这个条目',
  'save_conflict.modified_by': '您打开以后，{$name} 在 {$date} 改了这个条目。',
  'save_conflict.modified': '您打开以后，这个条目被改过了。',
  'save_conflict.deleted': '您打开以后，这个条目被删除了。',
  'save_conflict.overwrite_warning': '现在保存，别人的改动就没有了。',
  'save_conflict.recreate_warning': '现在保存，这个条目会重新建出来。',
  'save_conflict.save_anyway': '仍然保存',
  'save_conflict.branch_moved': '保存时别人刚好也存了，请再试一次。',
  'remote_change.reload_entry': '重新打开条目',
  'remote_change.confirm_reloading_entry': '确定重新打开吗？没有保存的改动会丢失。',
  list_item_options: '列表项选项',
  'relation_field.save_together_hint': '新的{$name}会和您正在填的条目一起保存。',
  'relation_field.add_failed': '{$name}没有加上，请告诉管网站的人（浏览器控制台里有原因）。',
  'assets_dialog.title.folder': '选择文件夹',
  'assets_dialog.selected_folder': '已选文件夹：{$path}',
  'assets_dialog.selected_folders': '已选 {$count} 个文件夹',
  'assets_dialog.no_subfolders': '这个文件夹里没有下一级文件夹。',
  'cloud_storage.bunny_storage.auth_key_label': '存储区密码',
  'config.error.invalid_sanitize_replacement':
    '`sanitize_replacement` 写成了 `{$replacement}`，其中有文件名里不能用的字符，不能拿来替换。',
  'config.error.invalid_url_option':
    '`{$option}` 写成了 `{$url}`，应是以 `https://` 或 `http://` 开头的完整网址。',
  'config.error.i18n_no_locales': '`i18n.locales` 至少要写一种语言。',
  'config.error.i18n_invalid_default_locale':
    '`default_locale` 写成了 `{$locale}`，不在 `locales` 里。',
  'config.error.i18n_invalid_initial_locale':
    '`initial_locales` 里的 `{$locale}` 不在 `locales` 里。',
  'config.error.invalid_identifier_field': '`identifier_field` 写的 `{$name}` 不是这个栏目的字段。',
  'config.error.invalid_filter_field': '`filter` 写的 `{$name}` 不是这个栏目的字段。',
  'config.error.invalid_filter_no_condition': '`filter` 要有 `value` 或 `pattern`，才能筛选条目。',
  'config.error.option_field_not_found': '`{$option}` 写的 `{$name}` 没有这个字段。',
  'config.error.thumbnail_field_not_media':
    '`thumbnail` 写的 `{$name}` 应是图片或文件字段，不能是 `{$widget}`。',
  'config.error.invalid_regex': '`{$option}` 里的正则表达式 `{$pattern}` 不对，没有采用。',
  'config.error.invalid_view_filter_no_condition':
    '第 {$count} 个视图筛选要有 `pattern`，或 `eq`、`gte` 一类的比较，才能筛选条目。',
  'config.error.invalid_view_group_default':
    '`view_groups` 的 `default` 写成了 `{$name}`，没有这个分组。',
  'config.error.invalid_view_filter_default':
    '`view_filters` 的 `default` 写成了 `{$name}`，没有这个筛选。',
  'config.error.collection_folder_i18n_required':
    '`folder` 里用了 `locale` 占位，栏目就要写 `i18n`。',
  'config.error.invalid_collection_folder_locale':
    '`folder` 写成了 `{$folder}`，不对：`locale` 占位只能用一次，并且独占一级，如 `content/\\{\\{locale\\}\\}/posts`。',
  'config.error.invalid_range_options': '`{$min}` 不能大于 `{$max}`。',
  'config.error.invalid_step': '`step` 写成了 `{$step}`，应大于零。',
  'config.error.select_field_no_options': '选择字段的 `options` 至少要有一项。',
  'config.error.select_field_duplicate_option': '选择字段的 `options` 里 `{$value}` 重复了。',
  'config.error.select_field_invalid_default':
    '选择字段的 `default` 写成了 `{$value}`，不在 `options` 里。',
  'config.error.list_field_no_subfields':
    '列表字段的 `fields` 或 `types` 至少要有一项；只列文字就不写它。',
  'config.error.list_field_invalid_default_object':
    '列表字段的 `default` 里有对象，但没有 `fields` 或 `types`，每项应是普通的值。',
  'config.error.list_field_invalid_default_item':
    '列表字段的 `default` 里有 `{$value}`，但写了 `fields` 或 `types`，每项应是对象。',
  'config.error.list_field_invalid_default_key':
    '列表字段的 `default` 里有 `{$key}`，没有这个下级字段。',
  'config.error.list_field_default_missing_type':
    '列表字段的 `default` 里有一项没写 `{$typeKey}`，认不出是 `types` 的哪一种。',
  'config.error.list_field_invalid_default_type':
    '列表字段的 `default` 里有一项的 `{$typeKey}` 是 `{$value}`，不在 `types` 里。',
  'config.error.invalid_default_multiple': '`multiple` 是 `true`，`default` 应是数组。',
  'config.error.invalid_default_single': '`multiple` 不是 `true`，`default` 应是一个值，不是数组。',
  'config.error.object_field_invalid_default_key':
    '对象字段的 `default` 里有 `{$key}`，没有这个下级字段。',
  'config.error.object_field_default_missing_type':
    '对象字段的 `default` 没写 `{$typeKey}`，认不出是 `types` 的哪一种。',
  'config.error.object_field_invalid_default_type':
    '对象字段的 `default` 的 `{$typeKey}` 是 `{$value}`，不在 `types` 里。',
  'config.error.code_field_invalid_default_object':
    '`output_code_only` 是 `true`，代码字段的 `default` 应是文字。',
  'config.error.code_field_invalid_default_key':
    '代码字段的 `default` 里有 `{$key}`，`keys` 只许有 `{$code}` 和 `{$lang}`。',
  'config.error.number_field_default_not_integer':
    '数字字段的 `default` 写成了 `{$value}`；`value_type` 是 `{$valueType}`，应是整数。',
  'config.error.number_field_default_not_number':
    '数字字段的 `default` 写成了 `{$value}`；`value_type` 是 `{$valueType}`，应是数字。',
  'config.error.object_field_no_subfields': '对象字段的 `fields` 或 `types` 至少要有一项。',
  'config.error.relation_field_invalid_display_field': '显示字段 `{$field}` 不对，或没有这个字段。',
  'config.error.relation_field_invalid_search_field': '搜索字段 `{$field}` 不对，或没有这个字段。',
  'config.error.relation_field_invalid_filter_field': '筛选字段 `{$field}` 不对，或没有这个字段。',
  'config.warning.missing_identifier_field':
    '这个栏目没有 `{$name}` 字段给新条目命名，新条目会用随机的文件名。请加一个 `{$name}` 字段，或写 `identifier_field` 或 `slug`。',
  'config.warning.slug_i18n_ineffective':
    '`slug` 的 `i18n` 不起作用：这个栏目不是 `multiple_files`、`multiple_folders` 或 `multiple_root_folders`，各语言没有自己的文件。',
  'config.warning.i18n_not_configured':
    '写了 `i18n`，但整个配置和这个栏目都没有设置语言，所以不起作用。',
  'status.deploying': '正在部署',
  'workflow.deploying_deletion': '删除',
} as const satisfies Record<string, string>;

/** What the package says otherwise than an office does: its word for a collection is that for a set. */
export const REPLACED_WORDS = {
  collection: '栏目',
  collections: '栏目',
  collection_list: '栏目列表',
  back_to_collection: '返回栏目',
  back_to_collection_list: '返回栏目列表',
  files: '其他',
  singletons: '其他',
  assets: '图片和文件',
  asset_library: '图片和文件',
  upload_assets: '上传图片或文件',
  all_assets: '全部图片和文件',
  view_on_live_site: '在网站上看',
  visit_live_site: '打开网站',
  live_site: '网站',
  duplicate: '复制一份',
  slug: '文件名',
  'saving_entry.error.title': '没有保存',
  'saving_entry.error.description': '填的内容都还在，改好后再按“保存”。',
  edit_slug: '改文件名',
} as const satisfies Record<string, string>;
