-- Which procedure the case runs by. The acts say it; the column lets lists ask without reading them. Cases so far are ordinary.
alter table casework.case_file add column procedure text not null default 'ORDINARY';
